//! What is in a database of PostgreSQL.

use regain_postgres::TestDatabase;

/// Every row of every table of PostgreSQL but some, as text.
pub(crate) async fn of_postgres(
    database: &TestDatabase,
    left_out: &[&str],
) -> Vec<(String, Vec<String>)> {
    let connected = sqlx::ConnectOptions::connect(&database.options).await;
    let mut connection: sqlx::PgConnection = connected.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT table_name::text FROM information_schema.tables \
         WHERE table_schema = current_schema() ORDER BY 1",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut all = Vec::new();
    for table in tables {
        if !left_out.contains(&table.as_str()) {
            let sql = format!("SELECT {table}::text FROM {table} ORDER BY 1");
            let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
            all.push((table, rows.fetch_all(&mut connection).await.unwrap()));
        }
    }
    all
}
