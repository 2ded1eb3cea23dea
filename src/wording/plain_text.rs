//! A document as plain text, for a terminal.

use super::{Document, Line, Part, RouteRow, Section, Whole};

/// Lines of a document, in its order. What opens is indented below what it opens from.
pub fn plain_text(document: &Document) -> String {
    let answer = &document.answer;
    let mut lines = vec![answer.title.clone()];
    for stop in &answer.obstacles {
        lines.push(format!("! {}", stop.name));
        lines.extend(stop.said.iter().map(|said| format!("    {said}")));
    }
    lines.extend(answer.rows.iter().map(|row| {
        let age = row.chip.iter().map(|chip| format!(" ({})", chip.said));
        format!("{}: {}{}", row.name, row.said, age.collect::<String>())
    }));
    lines.extend(plain_sections(&document.sections));
    lines.join("\n")
}

/// Sections under their titles.
pub fn plain_sections(sections: &[Section]) -> Vec<String> {
    let mut lines = Vec::new();
    for section in sections {
        lines.push(String::new());
        lines.push(format!("# {}", section.title));
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
                lines.push(format!("## {}", one.from));
                one.lines.iter().for_each(|line| add_line(line, lines));
            }
            Part::Map(_) => {}
            Part::Signs(signs) => {
                lines.extend(signs.iter().map(|(_, said)| format!("- {said}")));
            }
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

fn add_line(line: &Line, lines: &mut Vec<String>) {
    lines.push(format!("- {}", line.short));
    if let Some(whole) = line.whole.as_deref() {
        add_whole(whole, lines);
    }
}

fn add_whole(whole: &Whole, lines: &mut Vec<String>) {
    lines.extend(whole.said.iter().map(|said| format!("    {said}")));
    let find_out = whole.why.find_out.iter();
    lines.extend(find_out.map(|question| format!("    ? {question}")));
    lines.extend(whole.from.iter().map(|from| format!("    {from}")));
}

fn add_row(row: &RouteRow, lines: &mut Vec<String>) {
    let card = &row.card;
    lines.push(format!(
        "- {}: {} {}",
        row.name,
        card.passage_said,
        card.said.join(" ")
    ));
    let told = card.asks.iter().chain(&card.newer);
    told.for_each(|line| add_line(line, lines));
    lines.extend(
        card.cautions
            .iter()
            .map(|(_, said)| format!("    ! {said}")),
    );
    lines.push(format!("    {}", card.from));
    card.older.iter().for_each(|line| add_line(line, lines));
}
