//! Account settings: a principal's own, the account's defaults, and AWS's.

use api::Fault;
use api::ecs::{
    DeleteAccountSettingRequest, DeleteAccountSettingResponse, ListAccountSettingsRequest,
    ListAccountSettingsResponse, PutAccountSettingDefaultRequest, PutAccountSettingDefaultResponse,
    PutAccountSettingRequest, PutAccountSettingResponse, Setting, SettingName, SettingType,
};
use model::id::{Text, World};
use model::setting::AccountSetting;
use model::state::State;
use model::tx::Tx;

use super::identifier::{client, invalid};
use super::page;
use crate::operation::Desk;

/// The size of the largest page of settings.
const MAX_PAGE: usize = 10;

const SWITCH: &[&str] = &["enabled", "disabled"];

/// Returns the possible values of a setting, the default first.
fn values(name: SettingName) -> &'static [&'static str] {
    match name {
        SettingName::ServiceLongArnFormat
        | SettingName::TaskLongArnFormat
        | SettingName::ContainerInstanceLongArnFormat => SWITCH,
        SettingName::AwsvpcTrunking
        | SettingName::FargateFIPSMode
        | SettingName::FargateEventWindows => &["disabled", "enabled"],
        SettingName::ContainerInsights => &["disabled", "enabled", "enhanced"],
        SettingName::TagResourceAuthorization => &["on", "off"],
        SettingName::FargateTaskRetirementWaitPeriod => &["7", "0", "14"],
        SettingName::GuardDutyActivate => &["off", "on"],
        SettingName::DefaultLogDriverMode => &["non-blocking", "blocking"],
    }
}

/// Returns true if Gantry behaves as the setting says, or if the setting is about something that
/// Gantry never does, such as retiring Fargate tasks.
fn is_kept(name: SettingName, value: &str) -> bool {
    match name {
        SettingName::ServiceLongArnFormat
        | SettingName::TaskLongArnFormat
        | SettingName::ContainerInstanceLongArnFormat => value == "enabled",
        SettingName::FargateFIPSMode | SettingName::FargateEventWindows => value == "disabled",
        SettingName::DefaultLogDriverMode => value == "non-blocking",
        SettingName::AwsvpcTrunking
        | SettingName::ContainerInsights
        | SettingName::TagResourceAuthorization
        | SettingName::FargateTaskRetirementWaitPeriod
        | SettingName::GuardDutyActivate => true,
    }
}

pub fn put(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutAccountSettingRequest,
) -> Result<PutAccountSettingResponse, Fault> {
    let principal = principal(desk, input.principal_arn.as_deref())?;
    let setting = set(tx, desk, input.name, Some(principal), &input.value)?;
    Ok(PutAccountSettingResponse { setting: Some(setting) })
}

pub fn put_default(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutAccountSettingDefaultRequest,
) -> Result<PutAccountSettingDefaultResponse, Fault> {
    // The root user stands for the account in the response.
    let setting = set(tx, desk, input.name, None, &input.value)?;
    Ok(PutAccountSettingDefaultResponse { setting: Some(setting) })
}

fn set(
    tx: &mut Tx,
    desk: &Desk<'_>,
    name: SettingName,
    principal: Option<Text>,
    value: &str,
) -> Result<Setting, Fault> {
    let known = values(name);
    if kind(name) == SettingType::AwsManaged {
        return Err(invalid(format!("The {name} setting is read-only.")));
    }
    if !known.contains(&value) {
        return Err(invalid("Invalid setting 'value'"));
    }
    if !is_kept(name, value) {
        return Err(client(format!("{name} {value} is not implemented by Gantry")));
    }
    let world = desk.call.world.clone();
    tx.put(AccountSetting {
        world,
        name: text(name),
        principal: principal.clone(),
        value: value.into(),
    });
    Ok(shape(desk, name, principal.as_deref(), value))
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteAccountSettingRequest,
) -> Result<DeleteAccountSettingResponse, Fault> {
    let principal = principal(desk, input.principal_arn.as_deref())?;
    let world = &desk.call.world;
    tx.remove::<AccountSetting>(&(world.clone(), text(input.name), Some(principal.clone())));
    // After the deletion the account's or AWS's value is effective.
    let value = effective(tx, world, input.name, &principal);
    let setting = shape(desk, input.name, Some(&principal), &value);
    Ok(DeleteAccountSettingResponse { setting: Some(setting) })
}

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListAccountSettingsRequest,
) -> Result<ListAccountSettingsResponse, Fault> {
    if input.value.is_some() && input.name.is_none() {
        return Err(invalid("name must be specified when value is specified."));
    }
    let principal = principal(desk, input.principal_arn.as_deref())?;
    let world = &desk.call.world;
    let own = |name: SettingName| match input.effective_settings {
        Some(true) => Some(effective(state, world, name, &principal)),
        Some(false) | None => stored(state, world, name, Some(&principal)),
    };
    let mut names: Vec<SettingName> = SettingName::ALL.to_vec();
    names.sort_by_key(|name| name.as_str());
    let settings = names
        .into_iter()
        .filter(|name| input.name.is_none_or(|wanted| wanted == *name))
        .filter_map(|name| Some((name, own(name)?)))
        .filter(|(_, value)| input.value.as_ref().is_none_or(|wanted| **wanted == **value))
        .map(|(name, value)| shape(desk, name, Some(&principal), &value));
    let limit = page::limit(input.max_results, MAX_PAGE)?.min(MAX_PAGE);
    let sort = |setting: &Setting| setting.name.map(|name| name.to_string()).unwrap_or_default();
    let turn = page::turn(desk, &input, input.next_token.as_deref(), limit)?;
    let page = turn.page(settings, sort, false);
    Ok(ListAccountSettingsResponse { settings: Some(page.items), next_token: page.next_token })
}

/// Returns the caller, or the principal that the request names, who must be of the same account.
fn principal(desk: &Desk<'_>, given: Option<&str>) -> Result<Text, Fault> {
    let Some(given) = given else { return Ok(desk.call.principal_arn()) };
    let arn = model::arn::Arn::parse(given);
    match arn.filter(|arn| arn.account == desk.call.world.account.as_str()) {
        Some(_) => Ok(given.into()),
        None => Err(invalid("Invalid principal ARN specified")),
    }
}

/// Returns the principal's own value, else the account's, else AWS's.
pub fn effective(state: &State, world: &World, name: SettingName, principal: &Text) -> Text {
    stored(state, world, name, Some(principal))
        .or_else(|| stored(state, world, name, None))
        .unwrap_or_else(|| values(name)[0].into())
}

fn stored(
    state: &State,
    world: &World,
    name: SettingName,
    principal: Option<&Text>,
) -> Option<Text> {
    let key = (world.clone(), text(name), principal.cloned());
    state.account_settings.get(&key).map(|row| row.value.clone())
}

fn text(name: SettingName) -> Text {
    name.as_str().into()
}

fn kind(name: SettingName) -> SettingType {
    match name {
        SettingName::GuardDutyActivate => SettingType::AwsManaged,
        SettingName::ServiceLongArnFormat
        | SettingName::TaskLongArnFormat
        | SettingName::ContainerInstanceLongArnFormat
        | SettingName::AwsvpcTrunking
        | SettingName::FargateFIPSMode
        | SettingName::FargateEventWindows
        | SettingName::ContainerInsights
        | SettingName::TagResourceAuthorization
        | SettingName::FargateTaskRetirementWaitPeriod
        | SettingName::DefaultLogDriverMode => SettingType::User,
    }
}

fn shape(desk: &Desk<'_>, name: SettingName, principal: Option<&str>, value: &str) -> Setting {
    let root = model::arn::root(&desk.call.world);
    Setting {
        name: Some(name),
        value: Some(value.to_owned()),
        principal_arn: Some(principal.map_or(root, str::to_owned)),
        r#type: Some(kind(name)),
    }
}
