//! One thing that is said, in short; it opens to all of it and to its why.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::ScreenPhrase,
    wording::{Line, Whole, Why},
};

use super::{chip, fold::Folds, text::text, titled_list::titled_list};

/// Each is known by what was found, or by its place.
pub fn draw_lines(shown: &Shown, folds: Folds, place: &str, lines: &[Line]) -> Html {
    let lines = lines.iter().enumerate();
    lines
        .map(|(index, line)| draw_line(shown, folds, &format!("{place} {index}"), line))
        .collect()
}

fn draw_line(shown: &Shown, folds: Folds, place: &str, line: &Line) -> Html {
    let (finding, certainty) = match &line.finding {
        Some((id, certainty)) => (Some(id.to_string()), Some(certainty.as_str())),
        None => (None, None),
    };
    let key = finding.clone().unwrap_or_else(|| place.to_owned());
    let short = html! {
        <>
            <span>{ text(&line.short) }</span>
            { chip::optional(line.chip.as_ref()) }
        </>
    };
    let name = format!("line {key}");
    html! {
        <li class="line" {key} data-finding={finding} data-certainty={certainty}>
            if let Some(opened) = &line.whole {
                { folds.fold(&name, Some("line__fold"), short, || whole(shown, opened)) }
            } else {
                <p class="line__short">{ short }</p>
            }
        </li>
    }
}

fn whole(shown: &Shown, whole: &Whole) -> Html {
    html! {
        <div class="line__whole">
            { for whole.said.iter().map(|said| html! { <p>{ text(said) }</p> }) }
            { for whole.from.iter().map(|from| html! { <p class="line__from">{ text(from) }</p> }) }
            <p class="line__paper">{ text(&whole.on_paper) }</p>
            { why(shown, &whole.why) }
        </div>
    }
}

fn why(shown: &Shown, why: &Why) -> Html {
    html! {
        <div class="why">
            { titled_list(shown.say(ScreenPhrase::WhyFindOut), &why.find_out) }
            { titled_list(shown.say(ScreenPhrase::WhyAnswers), &why.answers) }
            { titled_list(shown.say(ScreenPhrase::WhyRule), &why.rule) }
            { titled_list(shown.say(ScreenPhrase::WhySources), &why.sources) }
        </div>
    }
}
