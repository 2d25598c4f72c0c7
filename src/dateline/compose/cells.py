"""Cells of tables among the blocks of a document."""

from collections.abc import Iterator, Sequence

from dateline.records import Block


def tables(blocks: Sequence[Block]) -> Iterator[int]:
    """For each block the first one of the run of cells that it stands in; itself if it is none or follows none."""
    start = 0
    for index in range(len(blocks)):
        if index == 0 or blocks[index - 1].kind != "cell":
            start = index
        yield start


def is_of(block: Block, row: int | None) -> bool:
    """Whether a block is a cell of a row."""
    return block.kind == "cell" and block.row == row
