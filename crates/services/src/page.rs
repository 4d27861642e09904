//! Pages of a list, and the opaque token that leads to the next one. What a service calls a token
//! that is none of ours is its own affair.

use api::Shape;
use serde_json::Value;

use crate::operation::Desk;

/// FNV-1a: nobody gains anything by a token of another list.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV: u64 = 0x0000_0100_0000_01b3;

/// The members of requests that say which page is wanted, in lower case.
const OF_THE_PAGE: [&str; 3] = ["limit", "maxresults", "nexttoken"];

/// One page and the token of the next.
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next_token: Option<String>,
}

/// The token is not one that a page was left with.
#[derive(Debug, PartialEq, Eq)]
pub struct InvalidToken;

/// The position of a client in a list: behind which name, and for how many more.
#[derive(Debug)]
pub struct Turn {
    scope: String,
    after: Option<String>,
    limit: usize,
}

impl Turn {
    /// Reads the token of `input`, a request of `desk`'s caller. A token belongs to the account and
    /// the region, to the operation and to everything that was asked for but the page itself: read
    /// in another place it would end a list that goes on.
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

    /// The last name given out before this page.
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// Cuts the page out of `items`, which come in the order of their names or, with `descending`,
    /// against it. The token carries the last name given out, so that a list that changes meanwhile
    /// repeats nothing.
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

/// Sixteen digits that stand for all that a token belongs to.
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

/// The page behind `after`; its token is the last name as it is.
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
