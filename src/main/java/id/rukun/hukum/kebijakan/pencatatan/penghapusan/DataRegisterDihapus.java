package id.rukun.hukum.kebijakan.pencatatan.penghapusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/** What the register says of somebody goes once he lives here no more, or has died, and nothing that stands rests on it. */
@Ketentuan(
        id = "RUKUN-POL-203",
        judul = "Data register dihapus bila orangnya tidak lagi di sini dan tidak ada yang bertumpu padanya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.OTOMATIS,
        kode = "REGISTER_TETAP")
public final class DataRegisterDihapus implements Aturan<DataRegisterDihapus.Fakta> {

    /**
     * What rests on it.
     *
     * @param tinggal where he lives; {@code null} for nowhere here
     * @param kartu the card that lies here and on which he is, by its last figures; {@code null} for none
     * @param jabatan the posts that he holds or has held
     * @param bertumpu what else names him and stands
     */
    public record Fakta(@BolehKosong String tinggal, @BolehKosong String kartu, List<String> jabatan, List<String> bertumpu) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> sebab = sebab(fakta);
        return sebab.isEmpty() ? Putusan.terpenuhi(this, fakta, parameter, "Nama, NIK, hari lahir, jenis kelamin, dan hari meninggalnya "
                + "dalam register dihapus, juga yang tercatat sebelum dibetulkan; barisnya tetap, tanpa menyebut siapa.")
                : Putusan.gagal(this, fakta, parameter, "Datanya dalam register tetap: " + String.join("; ", sebab) + ".");
    }

    private static List<String> sebab(Fakta fakta) {
        List<String> sebab = new ArrayList<>();
        if (!Sebutan.kosong(fakta.tinggal())) {
            sebab.add("ia tercatat tinggal di " + fakta.tinggal() + ", dan warga, peserta musyawarah, serta jumlah KK dihitung darinya");
        }
        if (!Sebutan.kosong(fakta.kartu())) {
            sebab.add("ia tercatat pada Kartu Keluarga " + fakta.kartu() + " yang terdaftar di sini");
        }
        if (fakta.jabatan() != null && !fakta.jabatan().isEmpty()) {
            sebab.add("keabsahan tindakannya dalam jabatan bertumpu padanya (" + Sebutan.daftar(fakta.jabatan()) + ")");
        }
        if (fakta.bertumpu() != null && !fakta.bertumpu().isEmpty()) {
            sebab.add("yang masih berlaku menyebutnya: " + Sebutan.daftar(fakta.bertumpu()));
        }
        return sebab;
    }
}
