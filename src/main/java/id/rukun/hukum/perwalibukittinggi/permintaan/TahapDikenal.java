package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.TeksTerlihat;

/** Coordination happens in one of three stages. */
@Ketentuan(
        id = "BKT-R-16",
        judul = "Tahap koordinasi dikenal",
        dasar = "Pasal 1 angka 8 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_16",
        mulai = "2014-12-31")
public final class TahapDikenal implements Aturan<TahapDikenal.Fakta> {

    /** The stage, by its name. */
    public record Fakta(String tahap) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return TahapKoordinasi.dari(fakta.tahap())
                .map(tahap -> Putusan.terpenuhi(this, fakta, parameter, "Koordinasi pada tahap " + tahap.sebutan() + "."))
                .orElseGet(() -> Putusan.gagal(this, fakta, parameter, "Tahap koordinasi tidak dikenal: "
                        + Sebutan.atau(TeksTerlihat.kutipan(fakta.tahap()), "(belum dipilih)")
                        + ". Pilih perencanaan, pelaksanaan, atau pengendalian."));
    }
}
