//! What every request and answer of the API has in common.

mod change_request;
mod cookie;
mod in_flight;
mod network;
mod problem;

pub(crate) use change_request::{
    ChangeRequest, Sender, client_device, client_language, is_cross_site, is_json,
};
pub(crate) use cookie::{flow_cookie, read_cookie, read_flow_token, remove_flow_cookie};
pub(crate) use in_flight::{InFlight, InFlightGuard};
pub(crate) use network::client_network;
pub(crate) use problem::{Refusal, problem_response};
