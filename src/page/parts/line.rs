//! One thing that is said; it opens to its why.

use yew::prelude::*;

use crate::{
    page::shown::Shown,
    rulebook::ScreenPhrase,
    wording::{Line, Why},
};

use super::{text::text, titled_list::titled_list};

pub fn draw_line(shown: &Shown, line: &Line) -> Html {
    let (finding, certainty) = match &line.finding {
        Some((id, certainty)) => (Some(id.to_string()), Some(certainty.as_str())),
        None => (None, None),
    };
    let key = finding.clone().unwrap_or_else(|| line.said.clone());
    html! {
        <li class="line" {key} data-finding={finding} data-certainty={certainty}>
            <p>{ text(&line.said) }</p>
            // What is said stays text: a control of its length would be read out whole at every step.
            if line.why.sources.is_empty() {
                if !line.from.is_empty() {
                    <p class="line__from">{ text(&line.from) }</p>
                }
            } else {
                <details>
                    <summary><span class="line__from">{ text(&line.from) }</span></summary>
                    { why(shown, &line.why) }
                </details>
            }
            if !line.why.find_out.is_empty() {
                <div class="line__find-out">
                    { titled_list(shown.say(ScreenPhrase::WhyFindOut), &line.why.find_out) }
                </div>
            }
        </li>
    }
}

fn why(shown: &Shown, why: &Why) -> Html {
    html! {
        <div class="why">
            { titled_list(shown.say(ScreenPhrase::WhyAnswers), &why.answers) }
            { titled_list(shown.say(ScreenPhrase::WhyRule), &why.rule) }
            { titled_list(shown.say(ScreenPhrase::WhySources), &why.sources) }
        </div>
    }
}
