/**
 * Coordination in two cities (Perwali Bukittinggi 65/2014, Perwali Banjar 6/2023): what was asked, between whom, whom the law names
 * to coordinate it, and what came of it. One set of models serves both; what differs stands in the law as data, or follows from
 * {@link id.rukun.prosedur.koordinasi.KotaKoordinasi}.
 */
package id.rukun.prosedur.koordinasi;
