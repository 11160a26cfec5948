//! What is in a database of PostgreSQL.

use regain_postgres::TestDatabase;

/// Every row of every table of PostgreSQL but some, as text: quoted as SQLite quotes.
pub(crate) async fn of_postgres(
    database: &TestDatabase,
    left_out: &[&str],
) -> Vec<(String, Vec<String>)> {
    let connected = sqlx::ConnectOptions::connect(&database.options).await;
    let mut connection: sqlx::PgConnection = connected.unwrap();
    let tables: Vec<(String, String)> = sqlx::query_as(
        "SELECT table_name::text, string_agg(CASE data_type \
         WHEN 'bytea' THEN \
         format('coalesce(''X'''''' || encode(%1$I, ''hex'') || '''''''', ''NULL'')', column_name) \
         WHEN 'bigint' THEN format('coalesce(%1$I::text, ''NULL'')', column_name) \
         ELSE format('coalesce('''''''' || %1$I || '''''''', ''NULL'')', column_name) END, \
         ' || '','' || ' ORDER BY ordinal_position) \
         FROM information_schema.columns WHERE table_schema = current_schema() \
         AND table_name <> '_sqlx_migrations' AND column_name <> 'rowid' GROUP BY 1 ORDER BY 1",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut all = Vec::new();
    for (table, columns) in tables {
        if !left_out.contains(&table.as_str()) {
            let sql = format!("SELECT {columns} FROM {table} ORDER BY 1");
            let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
            all.push((table, rows.fetch_all(&mut connection).await.unwrap()));
        }
    }
    all
}
