//! Pages of a list, and the opaque token of the next one. Each service words the error of an
//! invalid token itself.

use api::Shape;
use serde_json::Value;

use crate::operation::Desk;

/// The constants of FNV-1a. A weak hash is enough, since a client gains nothing by forging a token.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV: u64 = 0x0000_0100_0000_01b3;

/// The paging members of requests, in lower case.
const OF_THE_PAGE: [&str; 3] = ["limit", "maxresults", "nexttoken"];

/// One page and the token of the next.
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next_token: Option<String>,
}

/// The error of a token that was not issued for this list.
#[derive(Debug, PartialEq, Eq)]
pub struct InvalidToken;

/// The position of a client in a list: the name after which the page begins, and the size of the
/// page.
#[derive(Debug)]
pub struct Turn {
    scope: String,
    after: Option<String>,
    limit: usize,
}

impl Turn {
    /// Reads the token of `input`, a request of `desk`'s caller. A token is valid for the same
    /// account, region, operation and parameters except paging: used elsewhere it could end a list
    /// early.
    pub fn of<I: Shape>(
        desk: &Desk<'_>,
        input: &I,
        token: Option<&str>,
        limit: usize,
    ) -> Result<Turn, InvalidToken> {
        let scope = scope(desk, input);
        let after = token.map(read_token).transpose()?;
        let after = after.map(|text| {
            let name = text.strip_prefix(&scope).and_then(|rest| rest.strip_prefix(' '));
            name.map(str::to_owned).ok_or(InvalidToken)
        });
        Ok(Turn { after: after.transpose()?, scope, limit })
    }

    /// The last name returned before this page.
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// The last part of the last name, behind its last slash: for names that are ARNs.
    pub fn after_slash(&self) -> &str {
        let after = self.after().unwrap_or_default();
        after.rsplit('/').next().unwrap_or_default()
    }

    /// Returns the page of `items`, which must be in the order of their names, reversed with
    /// `descending`, and should begin near `after`: whatever comes before it is read and dropped.
    /// The token contains the last name returned, so that nothing is repeated when
    /// the list changes meanwhile.
    pub fn page<T>(
        &self,
        items: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> String,
        descending: bool,
    ) -> Page<T> {
        let mut page = cut(items, name, descending, self.after(), self.limit);
        page.next_token =
            page.next_token.map(|last| write_token(&format!("{} {last}", self.scope)));
        page
    }
}

/// Returns a hash of sixteen digits over everything that a token is valid for.
fn scope<I: Shape>(desk: &Desk<'_>, input: &I) -> String {
    let text = api::json::text(input, I::KIND);
    let mut asked: Value = serde_json::from_str(&text).unwrap_or_default();
    if let Some(members) = asked.as_object_mut() {
        members.retain(|name, _| !OF_THE_PAGE.contains(&name.to_ascii_lowercase().as_str()));
    }
    let world = &desk.call.world;
    let (account, region) = (world.account.as_str(), world.region.as_str());
    let all = format!("{account} {region} {} {asked}", I::SCHEMA.name);
    let sum = all.bytes().fold(FNV_OFFSET, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(FNV));
    format!("{sum:016x}")
}

/// Returns the page after `after`; its token is the last name, not encoded.
fn cut<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    descending: bool,
    after: Option<&str>,
    limit: usize,
) -> Page<T> {
    let behind = |item: &T| match after {
        None => true,
        Some(after) if descending => name(item).as_str() < after,
        Some(after) => name(item).as_str() > after,
    };
    let mut rest = items.into_iter().filter(behind);
    let items: Vec<T> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next_token = items.last().filter(|_| more).map(&name);
    Page { items, next_token }
}

fn write_token(name: &str) -> String {
    api::base64::encode(name.as_bytes())
}

fn read_token(token: &str) -> Result<String, InvalidToken> {
    let bytes = api::base64::decode(token);
    let name = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    name.ok_or(InvalidToken)
}
