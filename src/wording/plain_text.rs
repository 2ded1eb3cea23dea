//! A document as plain text, for a terminal.

use super::{Document, Line, Part, RouteCard, Section};

/// Lines of a document, in its order. A line is followed by where it comes from, indented.
pub fn plain_text(document: &Document) -> String {
    let mut lines = vec![document.course.clone(), document.age.clone()];
    lines.push(document.next.clone());
    lines.extend(document.obstacles.clone());
    lines.push(document.edition.clone());
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
            Part::Desks(desks) => {
                for desk in desks {
                    lines.push(format!("## {}: {}", desk.title, desk.document));
                    lines.push(desk.said.clone());
                    add_parts(&desk.parts, lines);
                }
            }
            Part::Map(_) => {}
            Part::Routes(cards) => cards.iter().for_each(|card| add_card(card, lines)),
            Part::Sources(sources) => {
                for source in sources {
                    lines.push(format!("- {}", source.said));
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
    lines.push(format!("- {}", line.said));
    let find_out = line.why.find_out.iter();
    lines.extend(find_out.map(|question| format!("    ? {question}")));
    if !line.from.is_empty() {
        lines.push(format!("    {}", line.from));
    }
}

fn add_card(card: &RouteCard, lines: &mut Vec<String>) {
    lines.push(format!(
        "- {}: {} {}",
        card.name,
        card.passage_said,
        card.said.join(" ")
    ));
    card.newer.iter().for_each(|line| add_line(line, lines));
    lines.extend(
        card.cautions
            .iter()
            .map(|(_, said)| format!("    ! {said}")),
    );
    lines.push(format!("    {}", card.from));
    card.older.iter().for_each(|line| add_line(line, lines));
}
