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

    /** A Dinas of each city in which nobody holds a post directly below the head. */
    private static final Set<String> TANPA_TINGKAT_DUA = Set.of("DISKOPERINDAG", "DISARPUS");

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
            case KEPALA_DAERAH, SETDA, ASISTEN -> { }
            case KELURAHAN -> bawahan(unit, sifat, kota);
            case KECAMATAN -> {
                String nama = pendek(unit.nama().substring(unit.nama().indexOf(' ') + 1));
                kantor(unit, Jabatan.CAMAT, "camat", nama, true);
                bawahan(unit, sifat, nama + "." + kota);
            }
            default -> {
                String nama = pendek(kode(unit));
                kantor(unit, Jabatan.KEPALA_UNIT, "kepala", nama, berakun(sifat.jenis()));
                bawahan(unit, sifat, nama + "." + kota);
            }
        }
    }

    /** The posts below the head, where the office is whole; in one Dinas those of the second level are vacant. */
    private void bawahan(UnitRingkas unit, UnitKerja sifat, String akun) {
        if (lengkap.contains(kode(unit)) || TANPA_TINGKAT_DUA.contains(kode(unit))) {
            new PosKantor(jabatan, unit.kode(), akun).isi(sifat.jenis(), !TANPA_TINGKAT_DUA.contains(kode(unit)));
        }
    }

    private String kode(UnitRingkas unit) {
        return unit.kode().substring(kodeKota.length() + 1);
    }

    private void kantor(UnitRingkas unit, Jabatan kepala, String pos, String nama, boolean berakun) {
        jabatan.pegawai(unit.kode(), kepala, berakun ? pos + "." + nama + "." + kota : null);
        if (lengkap.contains(kode(unit))) {
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
