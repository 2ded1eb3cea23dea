//! The least that a page of this make can be, for `script/bench` to measure against.

use gloo::utils::{document, document_element};
use yew::prelude::*;

struct Floor {
    pressed: usize,
}

impl Component for Floor {
    type Message = ();
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self { pressed: 0 }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.pressed += 1;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        html! { <button onclick={ctx.link().callback(|_| ())}>{ self.pressed }</button> }
    }
}

fn main() {
    if let Some(app) = document().get_element_by_id("app") {
        yew::Renderer::<Floor>::with_root(app).render();
    }
    let _ = document_element().set_attribute("data-ready", "1");
}
