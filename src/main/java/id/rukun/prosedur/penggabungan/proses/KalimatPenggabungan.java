package id.rukun.prosedur.penggabungan.proses;

import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.UnitAsal;
import id.rukun.tenggat.Kalender;

/** Writes constants and facts as an official reads them. */
final class KalimatPenggabungan {

    private KalimatPenggabungan() {}

    static String asal(AsalUsul asal) {
        return asal == AsalUsul.LURAH ? "inisiatif Lurah" : "masyarakat melalui RT/RW";
    }

    /** How a result reached the Lurah: "18 Mei 2019", "18 Mei 2019, dijemput Lurah Gambir". */
    static String penyampaian(UnitAsal rt) {
        String tanggal = Kalender.tulis(rt.disampaikanPada());
        return rt.dijemputOleh() == null ? tanggal : tanggal + ", dijemput " + rt.dijemputOleh();
    }
}
