package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One form or more, in any combination. */
@Ketentuan(
        id = "BJR-R-05",
        judul = "Bentuk koordinasi dipilih",
        dasar = "Pasal 18 ayat (2) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_05",
        parameter = "BJR-P-04",
        mulai = "2023-01-06")
public final class BentukDitentukan implements Aturan<BentukFakta> {

    @Override
    public Putusan periksa(BentukFakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("BJR-P-04");
        List<String> asing = fakta.bentuk().stream().filter(b -> !b.dikenal()).map(BentukDipilih::bentuk).toList();
        if (fakta.bentuk().size() < minimum) {
            return Putusan.gagal(this, fakta, parameter, "Bentuk koordinasi belum dipilih. Pilih sedikitnya " + minimum + ": "
                    + pilihan() + ".");
        }
        return asing.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Bentuk koordinasi: "
                        + sebut(fakta.bentuk().stream().map(BentukDipilih::bentuk).toList()) + ".")
                : Putusan.gagal(this, fakta, parameter, "Bentuk koordinasi tidak dikenal: " + sebut(asing) + ". Pilih di antara: "
                        + pilihan() + ".");
    }

    private static String sebut(List<String> bentuk) {
        return Sebutan.daftar(bentuk.stream().map(BentukDipilih::sebut).distinct().toList());
    }

    private static String pilihan() {
        return Arrays.stream(BentukKoordinasi.values()).map(Enum::name).filter(b -> new BentukDipilih(b, null).dikenal())
                .map(BentukDipilih::sebut).collect(Collectors.joining("; "));
    }
}
