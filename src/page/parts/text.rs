//! A line with its isolated stretches drawn as such.

use yew::prelude::*;

use crate::wording::{Piece, pieces};

pub fn text(line: &str) -> Html {
    let drawn = pieces(line).into_iter().map(|piece| match piece {
        Piece::Plain(plain) => html! { { plain } },
        Piece::Isolated(isolated) => html! { <bdi>{ isolated }</bdi> },
        // One a line, so that no two are taken for one.
        Piece::Phone(number) => html! { <><br /><bdi class="phone" dir="ltr">{ number }</bdi></> },
    });
    html! { <>{ for drawn }</> }
}
