package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Without a report the Lurah may have the committee formed all the same, or wait: both are lawful. */
@Ketentuan(
        id = "RUKUN-POL-12",
        judul = "Panitia pemilihan dapat dibentuk tanpa laporan akhir masa bakti",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.DISKRESI)
public final class PanitiaTanpaLaporan implements Aturan<PanitiaTanpaLaporan.Fakta> {

    /** Whether the Lurah goes on without the report. */
    public record Fakta(boolean tanpaLaporan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.tanpaLaporan()
                ? Putusan.terpenuhi(this, fakta, parameter, "Lurah melanjutkan tanpa laporan akhir masa bakti.")
                : Putusan.gagal(this, fakta, parameter, "Lurah menunggu laporan akhir masa bakti.");
    }
}
