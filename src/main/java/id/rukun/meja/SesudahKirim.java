package id.rukun.meja;

import id.rukun.engine.card.Kartu;

/**
 * What follows after somebody has sent a form.
 *
 * @param kasus the case as it stands now; {@code null} where it is not his to see
 * @param berikut the task that he may do next; {@code null} for none
 */
record SesudahKirim(BarisKasusSaya kasus, Kartu berikut) {}
