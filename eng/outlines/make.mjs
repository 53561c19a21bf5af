// Makes src/Dyad.Answers/Writing/Svg/outlines.bin, the countries behind the maps, from the npm package world-atlas
// (Natural Earth, public domain; packaged under ISC). Run by hand when the outlines are to change:  npm ci && node make.mjs
//
// The file is a run of variable-length integers (7 bits a byte, least first); signed ones are zigzag-coded, degrees × 100:
//   count of lines; for each: kind (0 coast, 1 border), count of points, first longitude and latitude, then differences
//   count of countries; for each: bytes of its name, the name in UTF-8, count of rings;
//     for each ring: count of lines, then each line's index, doubled, plus one where it is walked backwards
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const Scale = 100;
const Tolerance = 0.03;
const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json")));
const countries = atlas.objects.countries.geometries;
const { scale, translate } = atlas.transform;

// Longitudes run on past 180 instead of jumping to -180, so that no line is drawn across the map.
function lineOf(arc) {
  let x = 0, y = 0, before = null;
  return arc.map(([dx, dy]) => {
    const longitude = (x += dx) * scale[0] + translate[0];
    before = before === null ? longitude : longitude + 360 * Math.round((before - longitude) / 360);
    return [before, (y += dy) * scale[1] + translate[1]];
  });
}

// Douglas and Peucker's way: a point stays if the line without it would lie further off than the tolerance.
function simplified(points) {
  const kept = new Set([0, points.length - 1]);
  const spans = [[0, points.length - 1]];
  while (spans.length > 0) {
    const [from, to] = spans.pop();
    let worst = -1, most = Tolerance;
    for (let at = from + 1; at < to; at++) {
      const off = distance(points[at], points[from], points[to]);
      if (off > most) [worst, most] = [at, off];
    }
    if (worst > 0) {
      kept.add(worst);
      spans.push([from, worst], [worst, to]);
    }
  }
  return points.filter((_, at) => kept.has(at));
}

function distance([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

const ringsOf = country => country.type === "Polygon" ? country.arcs : country.arcs.flat();
const indexOf = arc => arc < 0 ? ~arc : arc;

const users = atlas.arcs.map(() => 0);
for (const arc of countries.flatMap(ringsOf).flat()) users[indexOf(arc)]++;

const bytes = [];
const unsigned = value => {
  for (; value > 127; value = Math.floor(value / 128)) bytes.push(value % 128 + 128);
  bytes.push(value);
};
const signed = value => unsigned(value < 0 ? -2 * value - 1 : 2 * value);

unsigned(atlas.arcs.length);
atlas.arcs.forEach((arc, index) => {
  const points = simplified(lineOf(arc)).map(point => point.map(value => Math.round(value * Scale)));
  unsigned(users[index] > 1 ? 1 : 0);
  unsigned(points.length);
  points.forEach((point, at) => point.forEach((value, axis) => signed(value - (at > 0 ? points[at - 1][axis] : 0))));
});

unsigned(countries.length);
for (const country of countries) {
  const name = Buffer.from(country.properties.name, "utf8");
  unsigned(name.length);
  bytes.push(...name);
  unsigned(ringsOf(country).length);
  for (const ring of ringsOf(country)) {
    unsigned(ring.length);
    for (const arc of ring) unsigned(indexOf(arc) * 2 + (arc < 0 ? 1 : 0));
  }
}

writeFileSync(new URL("../../src/Dyad.Answers/Writing/Svg/outlines.bin", import.meta.url), Buffer.from(bytes));
console.log(`${bytes.length} bytes: ${atlas.arcs.length} lines, ${countries.length} countries`);
