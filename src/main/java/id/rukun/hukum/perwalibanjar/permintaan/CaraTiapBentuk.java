package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.Cara;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.List;
import java.util.stream.Collectors;

/** Each chosen form is carried out either directly or by electronic media; several forms of one request may differ. */
@Ketentuan(
        id = "BJR-R-06",
        judul = "Satu cara untuk setiap bentuk koordinasi",
        dasar = "Pasal 18 ayat (3) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_06",
        parameter = "BJR-P-05",
        mulai = "2023-01-06")
public final class CaraTiapBentuk implements Aturan<BentukFakta> {

    @Override
    public Putusan periksa(BentukFakta fakta, ParameterBerlaku parameter) {
        List<String> salah = fakta.bentuk().stream().filter(b -> caranya(fakta, b.bentuk()) != parameter.bilangan("BJR-P-05")
                        || PilihanKata.cari(Cara.class, b.cara()).isEmpty())
                .map(b -> BentukDipilih.sebut(b.bentuk())).distinct().toList();
        return salah.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Cara koordinasi: " + fakta.bentuk().stream()
                        .map(b -> BentukDipilih.sebut(b.bentuk()) + " " + PilihanKata.sebut(Cara.class, b.cara())).distinct()
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Sebutan::daftar)) + ".")
                : Putusan.gagal(this, fakta, parameter, "Cara koordinasi harus langsung atau melalui media elektronik, satu "
                        + "untuk setiap bentuk. Pilih cara untuk: " + String.join("; ", salah) + ".");
    }

    /** How many different modes one form was given. */
    private static long caranya(BentukFakta fakta, String bentuk) {
        return fakta.bentuk().stream().filter(b -> b.bentuk().equals(bentuk)).map(b -> Sebutan.atau(b.cara(), ""))
                .distinct().count();
    }
}
