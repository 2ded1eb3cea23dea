//! Lines on the grid of a drawing: cut at its frame, thinned, and written as paths.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use super::frame::{Frame, Spot};

#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Line {
    Neighbour,
    Iran,
    Lake,
    Province,
}

impl Line {
    /// Up to which size of a triangle its point is left out: twice the squares of the grid. What lies
    /// farther off is only there for the eye.
    fn thinned(self) -> i32 {
        match self {
            Self::Iran | Self::Lake => 32,
            Self::Province => 128,
            Self::Neighbour => 256,
        }
    }
}

/// How much less the corner is thinned, which is drawn larger.
const LARGER: i32 = 8;

/// Lines that share their points.
#[derive(Default)]
pub(super) struct Trace(Vec<(Line, Vec<Spot>)>);

/// How far beyond the frame land is drawn, so that no cut edge is seen.
const BLEED: i32 = 4;

/// Islands below this size would be dots; twice the squares of the grid.
const SMALLEST: i32 = 48;

impl Trace {
    pub(super) fn add_ring(&mut self, line: Line, ring: Vec<(f64, f64)>) {
        let mut ring = snapped(cut(ring));
        if ring.first() == ring.last() {
            ring.pop();
        }
        let next = ring.iter().cycle().skip(1);
        let size: i32 = ring
            .iter()
            .zip(next)
            .map(|(a, b)| a.x * b.y - b.x * a.y)
            .sum();
        if ring.len() > 2 && size.abs() >= SMALLEST {
            self.0.push((line, ring));
        }
    }

    /// A line without an inside, in as many pieces as the frame leaves of it.
    pub(super) fn add_open(&mut self, line: Vec<(f64, f64)>) {
        let [west, east, north, south] = cut_edges();
        let inside =
            |&(x, y): &(f64, f64)| (west..=east).contains(&x) && (north..=south).contains(&y);
        let pieces = line.split(|point| !inside(point));
        let pieces = pieces.map(|piece| snapped(piece.to_vec()));
        let longer = pieces.filter(|piece| piece.len() > 1);
        self.0.extend(longer.map(|piece| (Line::Province, piece)));
    }

    /// Leaves out points that make little difference, the smallest triangles first: a point of two
    /// lines that run alike goes from both, one where three meet stays.
    pub(super) fn thin(&mut self) {
        let mut beside: BTreeMap<Spot, BTreeSet<Spot>> = BTreeMap::new();
        let mut limits: BTreeMap<Spot, i32> = BTreeMap::new();
        for (line, spots) in &self.0 {
            let mut pairs: Vec<(Spot, Spot)> = spots.windows(2).map(|it| (it[0], it[1])).collect();
            let ends = spots.last().copied().zip(spots.first().copied());
            match line {
                Line::Province => limits.extend(ends.iter().flat_map(|it| [(it.0, 0), (it.1, 0)])),
                Line::Neighbour | Line::Iran | Line::Lake => pairs.extend(ends),
            }
            for (a, b) in pairs {
                beside.entry(a).or_default().insert(b);
                beside.entry(b).or_default().insert(a);
            }
            for spot in spots {
                let limit = if in_corner(*spot) {
                    line.thinned() / LARGER
                } else {
                    line.thinned()
                };
                let known = limits.entry(*spot).or_insert(limit);
                *known = limit.min(*known);
            }
        }
        let mut gone = BTreeSet::new();
        for size in (0..9).map(|doubled| 1 << doubled) {
            for (spot, _) in limits.iter().filter(|(_, limit)| **limit >= size) {
                let two: Vec<Spot> = beside[spot].iter().copied().collect();
                let [a, b] = two[..] else {
                    continue;
                };
                // Where they touch already, nothing but a stroke would be left.
                if beside[&a].contains(&b) || triangle(a, *spot, b) >= size {
                    continue;
                }
                for (one, other) in [(a, b), (b, a)] {
                    let its = beside.entry(one).or_default();
                    its.remove(spot);
                    its.insert(other);
                }
                beside.insert(*spot, BTreeSet::new());
                gone.insert(*spot);
            }
        }
        for (_, spots) in &mut self.0 {
            spots.retain(|spot| !gone.contains(spot));
        }
    }

    /// Its lines of one kind as the `d` of a path, each point told from the one before.
    pub(super) fn path(&self, wanted: Line) -> String {
        let mut path = String::new();
        for (line, spots) in self.0.iter().filter(|(line, _)| *line == wanted) {
            for (index, spot) in spots.iter().enumerate() {
                let written = match index.checked_sub(1).map(|before| spots[before]) {
                    None => write!(path, "M{} {}", spot.x, spot.y),
                    Some(before) => {
                        let letter = if index == 1 { "l" } else { " " };
                        write!(path, "{letter}{} {}", spot.x - before.x, spot.y - before.y)
                    }
                };
                written.expect("a string takes everything");
            }
            if *line != Line::Province {
                path.push('z');
            }
        }
        // A minus parts two numbers as well as a space does.
        path.replace(" -", "-")
    }
}

/// Cuts a ring at each edge of the frame in turn.
fn cut(ring: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let [west, east, north, south] = cut_edges();
    let ring = cut_at(ring, |(x, _)| x - west);
    let ring = cut_at(ring, |(x, _)| east - x);
    let ring = cut_at(ring, |(_, y)| y - north);
    cut_at(ring, |(_, y)| south - y)
}

/// What of a ring lies inside, where `within` is not negative.
fn cut_at(ring: Vec<(f64, f64)>, within: impl Fn((f64, f64)) -> f64) -> Vec<(f64, f64)> {
    let mut left = Vec::new();
    let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
    for (&a, &b) in before.zip(&ring) {
        let (of_a, of_b) = (within(a), within(b));
        if (of_a < 0.0) != (of_b < 0.0) {
            let part = of_a / (of_a - of_b);
            left.push((a.0 + part * (b.0 - a.0), a.1 + part * (b.1 - a.1)));
        }
        if of_b >= 0.0 {
            left.push(b);
        }
    }
    left
}

/// West, east, north and south of what is kept.
fn cut_edges() -> [f64; 4] {
    let (from, to) = Frame::Whole.edges();
    [from.x - BLEED, to.x + BLEED, from.y - BLEED, to.y + BLEED].map(f64::from)
}

fn in_corner(spot: Spot) -> bool {
    let (from, to) = Frame::Corner.edges();
    (from.x..=to.x).contains(&spot.x) && (from.y..=to.y).contains(&spot.y)
}

fn snapped(line: Vec<(f64, f64)>) -> Vec<Spot> {
    let mut spots: Vec<Spot> = line.into_iter().map(|(x, y)| Spot::near(x, y)).collect();
    spots.dedup();
    spots
}

/// Twice the size of the triangle between three spots.
fn triangle(a: Spot, b: Spot, c: Spot) -> i32 {
    ((a.x - b.x) * (c.y - b.y) - (c.x - b.x) * (a.y - b.y)).abs()
}
