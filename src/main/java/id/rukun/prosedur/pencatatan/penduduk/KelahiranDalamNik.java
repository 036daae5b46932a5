package id.rukun.prosedur.pencatatan.penduduk;

import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.penduduk.JenisKelamin;
import id.rukun.penduduk.NomorKependudukan;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.JenisPencatatanPenduduk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the NIK, the day of birth and the sex that a change writes down fit each other: who decides sees only the end of the NIK. */
final class KelahiranDalamNik {

    private KelahiranDalamNik() {}

    /** The sentence that says that they do not; empty where they do, or where none of them is written down. */
    static Optional<String> janggal(PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        return (isian.jenis() == JenisPencatatanPenduduk.PENDUDUK_BARU
                ? Optional.of(new Kelahiran(isian.nik(), isian.tanggalLahir(), isian.jenisKelamin().kelamin()))
                : siapa.filter(k -> dibetulkan(isian)).map(k -> sesudahnya(isian, k.orang()))).filter(Kelahiran::janggal).map(k -> "NIK "
                + Samaran.dari(k.nik()) + " tidak sesuai dengan tanggal lahir atau jenis kelaminnya. Periksa ketiganya pada suratnya sebelum memutus "
                + "(kebijakan Rukun).");
    }

    private static boolean dibetulkan(PencatatanPendudukIsian isian) {
        return isian.jenis() == JenisPencatatanPenduduk.PEMBETULAN
                && (isian.nikBenar() != null || isian.tanggalLahirBenar() != null || isian.jenisKelaminBenar() != null);
    }

    private static Kelahiran sesudahnya(PencatatanPendudukIsian isian, Penduduk orang) {
        return new Kelahiran(isian.nikBenar() == null ? orang.nik() : isian.nikBenar(),
                isian.tanggalLahirBenar() == null ? orang.tanggalLahir() : isian.tanggalLahirBenar(),
                isian.jenisKelaminBenar() == null ? orang.jenisKelamin() : isian.jenisKelaminBenar().kelamin());
    }

    private record Kelahiran(String nik, LocalDate lahir, JenisKelamin kelamin) {

        private boolean janggal() {
            return nik != null && !NomorKependudukan.menurutKelahiran(nik, lahir, kelamin);
        }
    }
}
