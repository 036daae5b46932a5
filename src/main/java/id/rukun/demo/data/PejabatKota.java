package id.rukun.demo.data;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.kerja.UnitKerja;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who works in the units of one city: the head of each, and in some offices staff. */
final class PejabatKota {

    private static final Set<JenisUnitKerja> DI_LUAR = EnumSet.of(JenisUnitKerja.LEMBAGA_NEGARA, JenisUnitKerja.BUMD,
            JenisUnitKerja.PERGURUAN_TINGGI_SWASTA, JenisUnitKerja.DPRD);

    private final PembuatJabatan jabatan;
    private final String kota;
    private final String kodeKota;
    private final Set<String> lengkap;
    private final boolean vertikalBerakun;

    /**
     * @param kota short name of the government, the last part of its logins
     * @param kodeKota code of its area
     * @param lengkap codes of the units in which staff work as well
     * @param vertikalBerakun whether the heads of vertical agencies have logins
     */
    PejabatKota(PembuatJabatan jabatan, String kota, String kodeKota, Set<String> lengkap, boolean vertikalBerakun) {
        this.jabatan = jabatan;
        this.kota = kota;
        this.kodeKota = kodeKota;
        this.lengkap = lengkap;
        this.vertikalBerakun = vertikalBerakun;
    }

    void pimpinan() {
        jabatan.pegawai(kodeKota, Jabatan.WALI_KOTA, "walikota." + kota);
        jabatan.pegawai(kodeKota, Jabatan.WAKIL_WALI_KOTA, "wakil." + kota);
        jabatan.pegawai(kodeKota + ".SETDA", Jabatan.SEKDA, "sekda." + kota);
        jabatan.pegawai(kodeKota + ".SETDA", Jabatan.PETUGAS_UNIT, "petugas.setda." + kota);
        List.of("1", "2", "3").forEach(nomor -> jabatan.pegawai(kodeKota + ".ASISTEN_" + nomor, Jabatan.ASISTEN,
                "asisten" + nomor + "." + kota));
    }

    void unit(UnitRingkas unit, UnitKerja sifat) {
        switch (sifat.jenis()) {
            case KEPALA_DAERAH, SETDA, ASISTEN, KELURAHAN -> { }
            case KECAMATAN -> kantor(unit, Jabatan.CAMAT, "camat", pendek(unit.nama().substring(unit.nama().indexOf(' ') + 1)), true);
            default -> kantor(unit, Jabatan.KEPALA_UNIT, "kepala", pendek(unit.kode().substring(kodeKota.length() + 1)),
                    berakun(sifat.jenis()));
        }
    }

    private void kantor(UnitRingkas unit, Jabatan kepala, String pos, String nama, boolean berakun) {
        jabatan.pegawai(unit.kode(), kepala, berakun ? pos + "." + nama + "." + kota : null);
        if (lengkap.contains(unit.kode().substring(kodeKota.length() + 1))) {
            jabatan.pegawai(unit.kode(), Jabatan.PETUGAS_UNIT, "petugas." + nama + "." + kota);
        }
    }

    private boolean berakun(JenisUnitKerja jenis) {
        return !DI_LUAR.contains(jenis) && (vertikalBerakun || jenis != JenisUnitKerja.INSTANSI_VERTIKAL);
    }

    private static String pendek(String nama) {
        return nama.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
