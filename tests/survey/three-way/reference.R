# What R's package survey says of generated tables: Rscript reference.R <tables.csv> <estimates.csv> <every>
# Of each table the totals and their covariances (svytotal), and the estimates from them by the delta method; of every n-th
# table also the estimates by svymean, svyratio and svychisq themselves. A line of the answer: id;way;name;number;number
suppressMessages(library(survey))
options(survey.lonely.psu = "adjust")
arguments <- commandArgs(trailingOnly = TRUE)
tables <- split(read.csv(arguments[1]), ~id)
every <- as.integer(arguments[3])
answer <- file(arguments[2], "w")

write_down <- function(id, way, found) {
  for (name in names(found)) {
    numbers <- sprintf("%.17g", as.numeric(found[[name]]))
    cat(id, way, name, numbers, sep = ";", file = answer)
    cat("\n", file = answer)
  }
}

# Variance and estimate of everything from one covariance matrix; numbers are taken less their centre.
by_totals <- function(d, rows) {
  inside <- function(...) as.numeric(Reduce(`&`, list(...)))
  told <- rows$a >= 0
  has <- !is.na(rows$x)
  y <- ifelse(has, rows$x - rows$centre, 0)
  marks <- (rows$o0 == 1) + (rows$o1 == 1) + (rows$o2 == 1)
  variables <- cbind(
    a = inside(rows$a == 0), t = inside(told),
    a0 = inside(rows$a == 0, rows$b == 0), t0 = inside(told, rows$b == 0),
    a1 = inside(rows$a == 0, rows$b == 1), t1 = inside(told, rows$b == 1),
    x = y * has, h = inside(has),
    x0 = y * inside(has, rows$b == 0), h0 = inside(has, rows$b == 0),
    x1 = y * inside(has, rows$b == 1), h1 = inside(has, rows$b == 1),
    o0 = inside(rows$o0 == 1), o1 = inside(rows$o1 == 1), marks = as.numeric(marks), o = inside(rows$o0 >= 0)
  )
  totals <- svytotal(variables, d)
  total <- setNames(coef(totals), colnames(variables))
  covariance <- vcov(totals)
  gradient <- function(...) {
    g <- setNames(numeric(length(total)), names(total))
    parts <- c(...)
    g[names(parts)] <- parts
    g
  }
  over <- function(up, down) {
    ratio <- total[[up]] / total[[down]]
    g <- gradient()
    g[up] <- 1 / total[[down]]
    g[down] <- g[down] - ratio / total[[down]]
    list(estimate = ratio, g = g, some = total[[down]] > 0)
  }
  less <- function(a, b) list(estimate = a$estimate - b$estimate, g = a$g - b$g, some = a$some && b$some)
  plus <- function(a, by) replace(a, "estimate", a$estimate + by)
  sum_of <- function(g, base) list(estimate = sum(g * total), g = g, some = total[[base]] > 0)
  say <- function(e) if (isTRUE(e$some)) c(e$estimate, c(e$g %*% covariance %*% e$g)) else c(NA, NA)
  centre <- rows$centre[1]
  lapply(list(
    "share" = over("a", "t"), "share in 0" = over("a0", "t0"), "share in 1" = over("a1", "t1"),
    "share in 0 less in 1" = less(over("a0", "t0"), over("a1", "t1")),
    "share in 0 less all" = less(over("a0", "t0"), over("a", "t")),
    "total of share" = sum_of(gradient(a = 1), "t"),
    "mean" = plus(over("x", "h"), centre), "mean in 0" = plus(over("x0", "h0"), centre),
    "mean in 0 less in 1" = less(over("x0", "h0"), over("x1", "h1")),
    "total of values" = sum_of(gradient(x = 1, h = centre), "h"),
    "option of respondents" = over("o0", "o"), "option of responses" = over("o0", "marks"),
    "option less option" = less(over("o0", "o"), over("o1", "o"))
  ), say)
}

by_itself <- function(d, rows) {
  found <- list()
  mean_in <- function(name, y, domain) {
    if (sum(rows$w[domain]) == 0) return()
    s <- svymean(~y, subset(update(d, y = y), domain))
    base <- subset(d, domain & rows$w > 0)
    found[[name]] <<- c(coef(s)[1], vcov(s)[1, 1])
    found[[paste("base of", name)]] <<- c(nrow(base), degf(base))
  }
  is_zero <- as.numeric(rows$a == 0)
  mean_in("share", is_zero, rows$a >= 0)
  mean_in("share in 0", is_zero, rows$a >= 0 & rows$b == 0)
  mean_in("share in 1", is_zero, rows$a >= 0 & rows$b == 1)
  mean_in("mean", rows$x, !is.na(rows$x))
  mean_in("mean in 0", rows$x, !is.na(rows$x) & rows$b == 0)
  mean_in("option of respondents", as.numeric(rows$o0 == 1), rows$o0 >= 0)
  marks <- (rows$o0 == 1) + (rows$o1 == 1) + (rows$o2 == 1)
  if (sum(rows$w * marks) > 0) {
    s <- svyratio(~y, ~m, update(d, y = as.numeric(rows$o0 == 1), m = as.numeric(marks)))
    found[["option of responses"]] <- c(coef(s), vcov(s)[1, 1])
  }
  both <- rows$a >= 0 & rows$b >= 0 & rows$w > 0
  known <- function(codes) factor(ifelse(both, codes, NA))
  if (nlevels(known(rows$a)) > 1 && nlevels(known(rows$b)) > 1) {
    crossed <- subset(update(d, fa = known(a), fb = known(b)), both)
    s <- try(suppressWarnings(svychisq(~ fa + fb, crossed)), silent = TRUE)
    if (!inherits(s, "try-error")) {
      found[["test"]] <- c(s$statistic[[1]], s$p.value[[1]])
      found[["df of test"]] <- unname(s$parameter)
    }
  }
  found
}

for (rows in tables) {
  rows$x <- as.numeric(rows$x)
  d <- svydesign(
    ids = if (rows$clusters[1] == 1) ~psu else ~1, strata = if (rows$strata[1] == 1) ~h else NULL,
    fpc = if (rows$population[1] == 1) ~cap else NULL, weights = ~w, nest = TRUE, data = rows
  )
  write_down(rows$id[1], "totals", by_totals(d, rows))
  if (rows$id[1] %% every == 0) write_down(rows$id[1], "itself", by_itself(d, rows))
}
close(answer)
