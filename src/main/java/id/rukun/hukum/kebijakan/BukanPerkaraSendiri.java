package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.List;

/** Nobody decides his own case. */
@Ketentuan(
        id = "RUKUN-POL-11",
        judul = "Bukan perkara sendiri",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BENTURAN_KEPENTINGAN")
public final class BukanPerkaraSendiri implements Aturan<BukanPerkaraSendiri.Fakta> {

    /** Id of the person who acts and ids of the persons concerned. */
    public record Fakta(String pelaku, List<String> pihak) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.pihak().contains(fakta.pelaku())
                ? Putusan.gagal(this, fakta, parameter,
                        "Anda tidak dapat memutus perkara ini: Anda sendiri pihak di dalamnya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Pemutus bukan pihak dalam perkara ini.");
    }
}
