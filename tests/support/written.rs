//! What somebody is told in all its forms, written out for a golden file.

use gozar::{
    advice::{Advice, Known},
    wording::{
        Chip, Document, Line, Map, Part, RouteRow, SectionKind, Shape, Side, Words, card, document,
        memory, memory_rest, plain_text, said_days, said_last_days, said_spent, spoken,
    },
};

/// How much of the notes is written.
#[derive(Clone, Copy, PartialEq)]
pub enum Depth {
    /// As the command line prints them, without the list of sources.
    Plain,
    /// With that list.
    Sourced,
    /// With every reason too, as the page shows it where all is opened.
    Whole,
}

/// The notes, then every shorter form, the last days and the map.
pub fn everything(words: Words, advice: &Advice, depth: Depth) -> Vec<String> {
    let what_ifs = advice.what_ifs();
    let mut notes = document(words, advice, &what_ifs);
    let maps = maps(&notes);
    let mut lines = match depth {
        Depth::Plain => {
            notes
                .sections
                .retain(|section| section.kind != SectionKind::Sources);
            plain(&notes)
        }
        Depth::Sourced => plain(&notes),
        Depth::Whole => whole(&notes),
    };
    let mut add = |title: &str, form: Vec<String>| {
        lines.push(format!("\n=== {title}"));
        lines.extend(form);
    };
    add("card", card(words, advice));
    add("text", vec![spoken(words, advice)]);
    let kept = memory(words, advice);
    let kept = kept
        .iter()
        .map(|(question, answer)| format!("{question} {answer}"));
    add("memory", kept.chain([memory_rest(words)]).collect());
    add("last days", last_days(words, advice));
    add("map", maps);
    lines
}

fn plain(notes: &Document) -> Vec<String> {
    vec![plain_text(notes)]
}

/// The last days of who enters today and was never there, then of who was there for some days before.
fn last_days(words: Words, advice: &Advice) -> Vec<String> {
    let asked = advice
        .days()
        .filter_map(|(stay, _)| said_spent(words, stay));
    let mut lines: Vec<String> = asked.collect();
    for spent in [0, 1, 89] {
        lines.push(format!("{}:", said_days(words, spent)));
        lines.extend(said_last_days(words, advice, advice.today, |_| spent));
    }
    lines
}

fn maps(notes: &Document) -> Vec<String> {
    let sections = notes.sections.iter();
    let parts = sections.flat_map(|section| section.parts.iter());
    let maps = parts.filter_map(|part| {
        if let Part::Map(map) = part {
            Some(drawn(map))
        } else {
            None
        }
    });
    maps.flatten().collect()
}

fn drawn(map: &Map) -> Vec<String> {
    let mut lines = vec![map.name.clone()];
    for sheet in &map.sheets {
        lines.push(format!("## {:?}", sheet.frame));
        for (spot, name) in &sheet.countries {
            lines.push(format!("country {},{} {name}", spot.x, spot.y));
        }
        for mark in &sheet.marks {
            let side = match mark.side {
                Side::Left => "left",
                Side::Right => "right",
                Side::Above => "above",
                Side::Below => "below",
            };
            let (shape, spot) = (shape(mark.shape), mark.spot);
            let name = mark.name.as_deref().unwrap_or_default();
            lines.push(format!("{shape} {},{} {side} {name}", spot.x, spot.y));
        }
    }
    let shapes = map.shapes.iter();
    lines.extend(shapes.map(|(stands, said)| format!("{}: {said}", shape(*stands))));
    lines.push(map.said.clone());
    lines
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Passage(passage) => passage.as_str(),
        Shape::Ring => "ring",
    }
}

fn whole(notes: &Document) -> Vec<String> {
    let answer = &notes.answer;
    let mut lines = vec![answer.title.clone()];
    for stop in &answer.obstacles {
        lines.push(format!("! {} {}", stop.finding, stop.certainty.as_str()));
        lines.push(stop.name.clone());
        lines.extend(stop.said.clone());
    }
    for row in &answer.rows {
        lines.push(format!(
            "> {} {}: {}",
            row.more.as_str(),
            row.name,
            row.said
        ));
        lines.extend(row.chip.iter().map(written_chip));
    }
    for section in &notes.sections {
        let folded = if section.kind.is_folded() {
            " (folded)"
        } else {
            ""
        };
        lines.push(format!("\n# {}{folded}", section.title));
        add_parts(&section.parts, &mut lines);
    }
    lines
}

fn add_parts(parts: &[Part], lines: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Title(title) => lines.push(format!("## {title}")),
            Part::Sentence(sentence) => lines.push(sentence.clone()),
            Part::Lines(said) => said.iter().for_each(|line| add_line(line, lines)),
            Part::OfOneSource(one) => {
                let sign = one.known.map_or("no sign", Known::as_str);
                lines.push(format!("## ({sign}) {}", one.from));
                one.lines.iter().for_each(|line| add_line(line, lines));
            }
            Part::Map(_) => lines.push("(map)".to_owned()),
            Part::Signs(signs) => lines.extend(
                signs
                    .iter()
                    .map(|(known, said)| format!("{} {said}", known.as_str())),
            ),
            Part::Routes(rows) => rows.iter().for_each(|row| add_row(row, lines)),
            Part::Sources(sources) => {
                for source in sources {
                    lines.push(format!("- {} {}", source.said, source.age));
                    lines.extend(
                        source
                            .readings
                            .iter()
                            .map(|reading| format!("    {reading}")),
                    );
                }
            }
        }
    }
}

fn written_chip(chip: &Chip) -> String {
    let sign = chip.known.map_or("no sign", Known::as_str);
    format!("    ({sign}) {} | {}", chip.age, chip.said)
}

fn add_line(line: &Line, lines: &mut Vec<String>) {
    lines.push(format!("- {}", line.short));
    lines.extend(line.chip.iter().map(written_chip));
    let finding = line.finding.iter();
    lines.extend(finding.map(|(id, certainty)| format!("    = {id} {}", certainty.as_str())));
    let Some(whole) = line.whole.as_deref() else {
        return;
    };
    lines.extend(whole.said.iter().map(|said| format!("    {said}")));
    lines.extend(whole.from.iter().map(|from| format!("    {from}")));
    lines.push(format!("    {}", whole.on_paper));
    for (sign, reasons) in [
        ("<", &whole.why.answers),
        ("&", &whole.why.rule),
        ("?", &whole.why.find_out),
        ("@", &whole.why.sources),
    ] {
        lines.extend(reasons.iter().map(|reason| format!("    {sign} {reason}")));
    }
}

fn add_row(row: &RouteRow, lines: &mut Vec<String>) {
    let (passage, known) = (row.passage.as_str(), row.known.as_str());
    lines.push(format!(
        "### {}: {} {passage} {known}",
        row.name, row.crossing
    ));
    lines.push(row.passage_name.clone());
    lines.extend(row.chip.iter().map(written_chip));
    lines.extend(row.warned.then(|| "(warned)".to_owned()));
    let card = &row.card;
    let local = card.local.iter();
    lines.extend(local.map(|local| format!("    {} {}", local.lang, local.name)));
    for ask in &card.asks {
        add_line(ask, lines);
    }
    lines.push(card.passage_said.clone());
    lines.extend(card.said.clone());
    let cautions = card.cautions.iter();
    lines.extend(cautions.map(|(id, said)| format!("! {id}: {said}")));
    for (title, told) in [("newer", &card.newer), ("older", &card.older)] {
        lines.extend((!told.is_empty()).then(|| format!("({title})")));
        for line in told {
            add_line(line, lines);
        }
    }
    lines.push(card.from.clone());
    lines.extend(card.sources.iter().map(|source| format!("    @ {source}")));
}
