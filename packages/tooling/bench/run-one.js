// The process in which one comparison is made: `node run-one.js <file> <name of what it exports>`, started by
// run-apart.js, which it sends the results.
const [, , file = "", name = ""] = process.argv;
const { [name]: bench } = await import(new URL(file, import.meta.url).href);
process.send?.(await bench());
