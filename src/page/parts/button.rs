//! What is pressed.

use yew::prelude::*;

#[derive(Default)]
pub struct Button {
    /// What pressing it does, in a word that is the same in every language.
    pub act: Option<&'static str>,
    /// Which of several that do the same.
    pub which: Option<(Which, String)>,
    pub look: Look,
    pub says: Html,
    pub on_press: Option<Callback<MouseEvent>>,
    pub reach: Reach,
    /// For one that stays pressed.
    pub pressed: Option<bool>,
    /// What is read aloud, where what it says is not enough.
    pub label: Option<String>,
    pub id: Option<&'static str>,
    pub lang: Option<String>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Which {
    Edition,
    Output,
    Question,
    Step,
}

/// What presses it.
#[derive(Clone, Copy, Default)]
pub enum Reach {
    #[default]
    Itself,
    /// Enter anywhere in the form around it, too. The form itself is never sent.
    Enter,
}

#[derive(Clone, Copy, Default)]
pub enum Look {
    /// What goes on from here.
    Main,
    #[default]
    Quiet,
    /// Like a link, which would leave a trace in the address.
    Link,
    /// As what lies around it has it.
    Plain,
}

impl Button {
    pub fn new(
        look: Look,
        act: &'static str,
        says: impl Into<Html>,
        on_press: Callback<MouseEvent>,
    ) -> Self {
        Self {
            act: Some(act),
            look,
            says: says.into(),
            on_press: Some(on_press),
            ..Self::default()
        }
    }

    pub fn quiet(act: &'static str, says: impl Into<Html>, on_press: Callback<MouseEvent>) -> Self {
        Self::new(Look::Quiet, act, says, on_press)
    }

    fn which(&self, which: Which) -> Option<String> {
        let known = self.which.as_ref().filter(|(known, _)| *known == which);
        known.map(|(_, name)| name.clone())
    }
}

pub fn button(button: Button) -> Html {
    let kind = match button.reach {
        Reach::Itself => "button",
        Reach::Enter => "submit",
    };
    let class = match button.look {
        Look::Main => "button",
        Look::Quiet => "button button--quiet",
        Look::Link => "button--link",
        Look::Plain => "",
    };
    html! {
        <button
            type={kind}
            {class}
            id={button.id}
            lang={button.lang.clone()}
            aria-label={button.label.clone()}
            aria-pressed={button.pressed.map(|pressed| pressed.to_string())}
            data-act={button.act}
            data-edition={button.which(Which::Edition)}
            data-output={button.which(Which::Output)}
            data-question={button.which(Which::Question)}
            data-step={button.which(Which::Step)}
            onclick={button.on_press}
        >
            { button.says }
        </button>
    }
}
