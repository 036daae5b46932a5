package id.rukun.hukum.api;

import java.util.List;

/**
 * Why a request was not answered.
 *
 * @param pesan Indonesian sentence
 * @param kolom every wrong field; empty where no field is to blame
 */
public record PermintaanDitolak(String pesan, List<KolomSalah> kolom) {}
