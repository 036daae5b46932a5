package id.rukun.prosedur.keputusan.register;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.prosedur.keputusan.PemohonKeputusan;

/**
 * What one call of P-14 is asked for. A case may hold several, also at the same time.
 *
 * @param kasus case
 * @param prosesId process instance of P-14
 * @param pemohon key of the model that asks ({@link PemohonKeputusan#prosedur})
 * @param jenis kind of Keputusan
 * @param unitId the Kelurahan or, where the case asks for one per unit, the unit that it is about
 */
public record PermintaanKeputusan(Kasus kasus, String prosesId, String pemohon, String jenis, String unitId) {}
