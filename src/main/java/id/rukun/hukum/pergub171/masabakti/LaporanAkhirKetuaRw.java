package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link LaporanAkhirKetuaRt}, for the Ketua RW: he reports to the Lurah, as his form says already. */
@Ketentuan(
        id = "PERGUB171-PS34-2",
        judul = "Ketua RW melaporkan akhir masa baktinya kepada Lurah",
        dasar = "Pasal 34 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "LAPORAN_AKHIR_TERLAMBAT",
        pemilikKode = "PERGUB171-PS34-1",
        parameter = {"PRM-29", "PRM-38"})
public final class LaporanAkhirKetuaRw implements Aturan<LaporanAkhirFakta> {

    @Override
    public Putusan periksa(LaporanAkhirFakta fakta, ParameterBerlaku parameter) {
        return LaporanAkhirKetuaRt.tepatWaktu(this, fakta, parameter);
    }
}
