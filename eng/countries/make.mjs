// Makes src/Dyad.Store/Places/borders.bin, the borders by which a point is told to lie in a country, from the npm package world-atlas
// (Natural Earth 1:10 million, public domain; packaged under ISC). Run by hand when the borders are to change:  npm ci && node make.mjs
//
// The file is a run of variable-length integers (7 bits a byte, least first); signed ones are zigzag-coded, degrees × 1000:
//   count of countries; for each: the three letters of its ISO 3166-1 code
//   count of lines; for each: the country on its left and that on its right, counted from 1, 0 for none;
//     count of points, first longitude and latitude, then differences
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const Scale = 1000;
const BorderTolerance = 0.004;
const CoastTolerance = 0.02;
const SouthOfMorocco = 27.667; // the parallel of 27°40′ N: ISO 3166-1 lists what lies south of it as Western Sahara

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-10m.json")));
const alpha3 = new Map(JSON.parse(readFileSync(require.resolve("i18n-iso-countries/codes.json"))).map(codes => [codes[2], codes[1]]));

// Areas that Natural Earth names and ISO has no code for: part of the country that ISO 3166 lists them under, or of none.
const WithoutCode = {
  Somaliland: "SOM", Kosovo: "XKX", "USNB Guantanamo Bay": "CUB", "N. Cyprus": "CYP", "Cyprus U.N. Buffer Zone": "CYP", Baikonur: "KAZ",
  "Coral Sea Is.": "AUS", "Clipperton I.": "FRA", Dhekelia: "", Akrotiri: "", "Siachen Glacier": "", "Indian Ocean Ter.": "",
  "Spratly Is.": "", "Bajo Nuevo Bank": "", "Serranilla Bank": "", "Scarborough Reef": "",
};

// Pieces of one country here that have a code of their own, or that ISO 3166 lists under another: found by a box that holds the whole piece.
const Pieces = [
  ["RUS", "UKR", [32, 44, 37, 46.5]], // Crimea: ISO 3166-2 UA-43 and UA-40
  ["FRA", "GUF", [-55, 2, -51, 6]], ["FRA", "GLP", [-62, 15.7, -60.8, 16.7]], ["FRA", "MTQ", [-61.4, 14.2, -60.6, 15]],
  ["FRA", "REU", [55, -21.6, 56, -20.7]], ["FRA", "MYT", [44.9, -13.2, 45.4, -12.5]],
  ["NOR", "SJM", [10, 74, 35, 81]], ["NOR", "SJM", [-10, 70, -7, 72]], ["NOR", "BVT", [3, -55, 4, -54]],
  ["NLD", "BES", [-69, 12, -68, 12.5]], ["NLD", "BES", [-63.4, 17.3, -62.8, 17.8]],
  ["", "CXR", [105, -11, 106, -10]], ["", "CCK", [96, -13, 98, -11]],
];

// Longitudes run on past 180 instead of jumping to -180.
const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map(arc => {
  let x = 0, y = 0, before = null;
  return arc.map(([dx, dy]) => {
    const longitude = (x += dx) * scale[0] + translate[0];
    before = before === null ? longitude : longitude + 360 * Math.round((before - longitude) / 360);
    return [before, (y += dy) * scale[1] + translate[1]];
  });
});
const indexOf = arc => arc < 0 ? ~arc : arc;

function ringPoints(ring) {
  const points = [];
  for (const arc of ring) {
    const line = arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc];
    const turn = points.length === 0 ? 0 : 360 * Math.round((points.at(-1)[0] - line[0][0]) / 360);
    points.push(...line.map(([x, y]) => [x + turn, y]));
  }
  return points;
}

function area(points) {
  let sum = 0;
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

function codeOf(feature, points) {
  const own = feature.properties.name in WithoutCode ? WithoutCode[feature.properties.name] : alpha3.get(feature.id);
  if (own === undefined) throw new Error(`${feature.properties.name} has no code.`);
  const piece = Pieces.find(([from, , [west, south, east, north]]) =>
    from === own && points.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
  return piece ? piece[1] : own;
}

// Which country lies on each side of each arc. Antarctica goes round the pole and has no state: left out.
const sides = arcs.map(() => ["", ""]);
for (const feature of atlas.objects.countries.geometries.filter(feature => feature.properties.name !== "Antarctica")) {
  for (const polygon of feature.type === "Polygon" ? [feature.arcs] : feature.arcs) {
    const code = codeOf(feature, ringPoints(polygon[0]));
    polygon.forEach((ring, at) => {
      const isInsideLeft = area(ringPoints(ring)) > 0 === (at === 0);
      for (const arc of ring) sides[indexOf(arc)][isInsideLeft === (arc >= 0) ? 0 : 1] = code;
    });
  }
}

// Western Sahara: what is Morocco's here south of the parallel. Its arcs are cut there, and the parallel becomes a border.
const lines = [];
const crossings = [];
arcs.forEach((points, index) => {
  if (!sides[index].includes("MAR")) {
    lines.push({ points, sides: sides[index] });
    return;
  }
  let part = [points[0]];
  const end = () => {
    const middle = part[Math.floor(part.length / 2)][1];
    const south = part.length > 2 ? middle < SouthOfMorocco : (part[0][1] + part[1][1]) / 2 < SouthOfMorocco;
    lines.push({ points: part, sides: sides[index].map(code => code === "MAR" && south ? "ESH" : code) });
  };
  for (let at = 1; at < points.length; at++) {
    const [[fromX, fromY], [toX, toY]] = [points[at - 1], points[at]];
    if (fromY < SouthOfMorocco !== toY < SouthOfMorocco) {
      const cut = [fromX + (toX - fromX) * (SouthOfMorocco - fromY) / (toY - fromY), SouthOfMorocco];
      part.push(cut);
      crossings.push(cut);
      end();
      part = [cut];
    }
    part.push(points[at]);
  }
  end();
});
crossings.sort((a, b) => a[0] - b[0]);
for (let at = 0; at + 1 < crossings.length; at += 2) lines.push({ points: [crossings[at], crossings[at + 1]], sides: ["MAR", "ESH"] });

// Douglas and Peucker's way: a point stays if the line without it would lie further off than the tolerance.
function simplified(points, tolerance) {
  const kept = new Set([0, points.length - 1]);
  const spans = [[0, points.length - 1]];
  while (spans.length > 0) {
    const [from, to] = spans.pop();
    let worst = -1, most = tolerance;
    for (let at = from + 1; at < to; at++) {
      const off = distance(points[at], points[from], points[to]);
      if (off > most) [worst, most] = [at, off];
    }
    if (worst > 0) {
      kept.add(worst);
      spans.push([from, worst], [worst, to]);
    }
  }
  const isRing = points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
  return isRing && kept.size < 5 && tolerance > 0.0001 ? simplified(points, tolerance / 4) : points.filter((_, at) => kept.has(at));
}

function distance([x, y], [ax, ay], [bx, by]) {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

const bytes = [];
const unsigned = value => {
  for (; value > 127; value = Math.floor(value / 128)) bytes.push(value % 128 + 128);
  bytes.push(value);
};
const signed = value => unsigned(value < 0 ? -2 * value - 1 : 2 * value);

const kept = lines.filter(line => line.sides[0] !== line.sides[1]);
const codes = [...new Set(kept.flatMap(line => line.sides))].filter(code => code !== "").sort();
unsigned(codes.length);
bytes.push(...Buffer.from(codes.join("")));
unsigned(kept.length);
let count = 0;
for (const { points, sides } of kept) {
  const line = simplified(points, sides.includes("") ? CoastTolerance : BorderTolerance).map(point => point.map(value => Math.round(value * Scale)));
  sides.forEach(code => unsigned(codes.indexOf(code) + 1));
  unsigned(line.length);
  line.forEach((point, at) => point.forEach((value, axis) => signed(value - (at > 0 ? line[at - 1][axis] : 0))));
  count += line.length;
}

writeFileSync(new URL("../../src/Dyad.Store/Places/borders.bin", import.meta.url), Buffer.from(bytes));
console.log(`${bytes.length} bytes: ${codes.length} countries, ${kept.length} lines, ${count} points, ${crossings.length} crossings of the parallel`);
