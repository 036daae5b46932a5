package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import java.util.List;
import java.util.stream.Stream;

/** An Asisten meets with the units and on the fields that are his; others only once their Asisten has agreed. */
@Ketentuan(
        id = "BKT-R-29",
        judul = "Unit dan bidang rapat Asisten",
        dasar = "Pasal 9 angka 5 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_29",
        mulai = "2014-12-31")
public final class BidangRapatAsisten implements Aturan<BidangRapatAsisten.Fakta> {

    /**
     * An Asisten's meeting.
     *
     * @param asisten his code
     * @param unit the units invited, with their Asisten
     * @param bidang the fields named, with their Asisten
     * @param sepakat codes of the Asisten who took part in a finished coordination about it
     */
    public record Fakta(String asisten, List<Penugasan> unit, List<Penugasan> bidang, List<String> sepakat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> lain = asistenLain(fakta);
        List<String> tanpaAsisten = fakta.bidang().stream().anyMatch(bidang -> bidang.milik(fakta.asisten())) ? List.of()
                : fakta.unit().stream().filter(unit -> !unit.terdaftar()).map(Penugasan::nama).toList();
        if (lain.isEmpty() && tanpaAsisten.isEmpty()) {
            List<String> sepakat = KantorAsisten.tanpa(fakta.sepakat(), List.of(fakta.asisten()));
            return Putusan.terpenuhi(this, fakta, parameter, "Unit dan bidang rapat ada dalam pembidangan "
                    + KantorAsisten.sebut(fakta.asisten())
                    + (sepakat.isEmpty() ? "." : " atau sudah dikoordinasikan dengan " + KantorAsisten.sebut(sepakat) + "."));
        }
        return Putusan.gagal(this, fakta, parameter, "Unit atau bidang di luar pembidangan "
                + KantorAsisten.sebut(fakta.asisten()) + ": "
                + Sebutan.daftar(nama(fakta, lain, tanpaAsisten)) + "."
                + (lain.isEmpty() ? "" : " Selesaikan dahulu koordinasi antar-Asisten dengan " + KantorAsisten.sebut(lain) + ".")
                + (tanpaAsisten.isEmpty() ? "" : " Yang tidak tercantum pada Asisten mana pun diundang bila bidangnya disebut;"
                + " bila tidak, ajukan permintaan koordinasi kepada Sekretaris Daerah."));
    }

    /** Codes of the other Asisten whose units or fields take part and who have not agreed yet. */
    public static List<String> asistenLain(Fakta fakta) {
        return KantorAsisten.tanpa(Stream.concat(fakta.unit().stream(), fakta.bidang().stream()).filter(Penugasan::terdaftar)
                .map(Penugasan::asisten).toList(), Stream.concat(Stream.of(fakta.asisten()), fakta.sepakat().stream()).toList());
    }

    private static List<String> nama(Fakta fakta, List<String> lain, List<String> tanpaAsisten) {
        return Stream.concat(Stream.concat(fakta.unit().stream(), fakta.bidang().stream())
                .filter(satu -> satu.terdaftar() && lain.contains(satu.asisten())).map(Penugasan::nama), tanpaAsisten.stream())
                .distinct().toList();
    }
}
