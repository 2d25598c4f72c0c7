// `npm start`: the page unpacked, at http://localhost:8000, for those who work on it. Browsers do not let a page
// opened from disk import modules.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const root = new URL("../../../../", import.meta.url);
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

createServer(async (request, response) => {
  const path = request.url === "/" ? "/src/dateline/render/page/index.html" : new URL(request.url, "http://localhost").pathname;
  if (request.url === "/") return response.writeHead(302, { location: path }).end();
  const body = await readFile(new URL(`.${path}`, root)).catch(() => null);
  return response.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "text/plain" }).end(body);
}).listen(8000, "localhost");
