//! Every operation asks whether its caller may, before it looks at anything.

use api::json;
use api::{Fault, Timestamp};
use control::settings::Settings;
use model::call::{Call, Principal};
use model::id::World;
use model::state::State;
use model::tx::Tx;
use services::operation::{Desk, Row, Run};

/// Returns the answer to a caller; None if the operation cannot be called without parameters, or
/// needs the bulk store.
fn told(row: &Row, principal: Principal) -> Option<Result<(), Fault>> {
    let world = World { account: "123456789012".into(), region: "us-east-1".into() };
    let call = Call { principal, ..Call::of_root(world) };
    let settings = Settings::of_region("us-east-1".into());
    let mut tx = Tx::begin(&State::default(), Timestamp(0), [7; 32]);
    let desk = Desk { call: &call, settings: &settings, now: tx.now, wall: tx.now };
    let answer = match &row.run {
        Run::Read(read) => json::with_reader(b"{}", read).ok()?(&tx, &desk),
        Run::Write(read) => json::with_reader(b"{}", read).ok()?(&mut tx, &desk),
        Run::Bulk(_) | Run::BulkWrite(_) => return None,
    };
    Some(answer.map(drop))
}

#[test]
fn an_agent_is_denied_what_its_accounts_administrator_may_do() {
    let mut asked = 0;
    for service in api::SERVICES {
        for row in services::rows(service) {
            let Some(outcome) = told(row, Principal::Agent) else { continue };
            asked += 1;
            let codes = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"];
            let denied = outcome.err().filter(|fault| codes.contains(&&*fault.code));
            // Agents pull, and a part of that goes by the name of an operation.
            let may = row.action == "ecr:DescribeRepositories";
            assert_eq!(denied.is_none(), may, "{}", row.action);
            assert!(
                denied.is_none_or(|fault| fault.message.contains(row.action)),
                "{}",
                row.action
            );
            let root = told(row, Principal::Root).expect("it was asked");
            assert!(!root.is_err_and(|fault| codes.contains(&&*fault.code)), "{}", row.action);
        }
    }
    assert!(asked > 20, "only {asked} operations can be called without parameters");
}
