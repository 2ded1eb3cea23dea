//! The only code that touches the browser. It has nothing for storage, address, history or network.

mod clock;
mod copy;
mod cover;
mod escape;
mod focus;
mod idle;
mod layer;
mod leave;
mod moment;
mod opened;
mod press;
mod print;
mod relay;
mod root;
mod watch;
mod watched;

pub use self::{
    clock::today,
    copy::copy,
    focus::{focus, focus_title},
    layer::{picked, put_away_layer, rulebook},
    leave::leave,
    opened::{folded, jump_to},
    press::press_once,
    print::{print, watch_paper},
    relay::relayed,
    root::{mount_point, ready, set_root_language},
    watch::watch,
    watched::Watched,
};
