//! Pages of a list, and the opaque token that leads to the next one. What a service calls a token
//! that is none of ours is its own affair.

/// One page and the token of the next.
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next_token: Option<String>,
}

/// The token is not one that a page was left with.
#[derive(Debug, PartialEq, Eq)]
pub struct InvalidToken;

/// Cuts one page out of `items`, which come in the order of their names or, with `descending`,
/// against it. The token carries the last name given out, so that a list that changes meanwhile
/// repeats nothing.
pub fn ordered<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    descending: bool,
    token: Option<&str>,
    limit: usize,
) -> Result<Page<T>, InvalidToken> {
    let after = after(token)?;
    let behind = |item: &T| match &after {
        None => true,
        Some(after) if descending => name(item) < *after,
        Some(after) => name(item) > *after,
    };
    let mut rest = items.into_iter().filter(behind);
    let items: Vec<T> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next_token = items.last().filter(|_| more).map(|last| write_token(&name(last)));
    Ok(Page { items, next_token })
}

/// The last name given out before the page that `token` leads to.
pub fn after(token: Option<&str>) -> Result<Option<String>, InvalidToken> {
    token.map(read_token).transpose()
}

fn write_token(name: &str) -> String {
    api::base64::encode(name.as_bytes())
}

fn read_token(token: &str) -> Result<String, InvalidToken> {
    let bytes = api::base64::decode(token);
    let name = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    name.ok_or(InvalidToken)
}
