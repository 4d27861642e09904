//! Capacity providers: those that every account has.

use api::Fault;
use api::ecs::{
    CapacityProvider, CapacityProviderStatus, CapacityProviderType,
    DescribeCapacityProvidersRequest, DescribeCapacityProvidersResponse, Failure,
};
use model::arn::{self, Arn};
use model::id::World;
use model::state::State;

use super::cluster::FARGATE_PROVIDERS;
use super::identifier::invalid;
use super::page;
use crate::operation::Desk;

/// The most names in one request, and the most providers on one page.
const MAX_NAMES: usize = 100;
const MAX_PAGE: usize = 10;

pub fn describe(
    _: &State,
    desk: &Desk<'_>,
    input: DescribeCapacityProvidersRequest,
) -> Result<DescribeCapacityProvidersResponse, Fault> {
    let world = &desk.call.world;
    let limit = page::limit(input.max_results, MAX_PAGE)?.min(MAX_PAGE);
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let given = input.capacity_providers.unwrap_or_default();
    if given.len() > MAX_NAMES {
        return Err(invalid("Capacity providers can have at most 100 items."));
    }
    let known = |name: &str| FARGATE_PROVIDERS.into_iter().find(|known| *known == name);
    let (mut names, mut failures) = (Vec::new(), Vec::new());
    for text in &given {
        match own_name(world, text).and_then(known) {
            Some(name) => names.push(name),
            None => failures.push(missing(world, text)),
        }
    }
    if given.is_empty() {
        names.extend(FARGATE_PROVIDERS);
    }
    names.sort_unstable();
    names.dedup();
    let by_name = |name: &&str| (*name).to_owned();
    let page = turn.page(names, by_name, false);
    let providers = page.items.into_iter().map(|name| shape(world, name)).collect();
    Ok(DescribeCapacityProvidersResponse {
        capacity_providers: Some(providers),
        failures: Some(failures),
        next_token: page.next_token,
    })
}

/// Returns the name in `text`, a name or an ARN of the caller's own world.
fn own_name<'a>(world: &World, text: &'a str) -> Option<&'a str> {
    if !text.starts_with("arn:") {
        return Some(text);
    }
    Arn::parse(text).filter(|arn| arn.world() == *world)?.resource("capacity-provider")
}

fn missing(world: &World, text: &str) -> Failure {
    let arn = match text.starts_with("arn:") {
        true => text.to_owned(),
        false => arn::capacity_provider(world, text),
    };
    Failure { arn: Some(arn), reason: Some("MISSING".to_owned()), detail: None }
}

fn shape(world: &World, name: &str) -> CapacityProvider {
    CapacityProvider {
        capacity_provider_arn: Some(arn::capacity_provider(world, name)),
        name: Some(name.to_owned()),
        status: Some(CapacityProviderStatus::Active),
        tags: Some(Vec::new()),
        r#type: CapacityProviderType::parse(name),
        ..CapacityProvider::default()
    }
}
