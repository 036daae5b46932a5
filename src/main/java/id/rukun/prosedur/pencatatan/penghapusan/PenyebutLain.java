package id.rukun.prosedur.pencatatan.penghapusan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.penduduk.catat.PenghapusPenduduk;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What names a person besides the register and the cases about him, and why it stays. */
@Component
class PenyebutLain {

    /** Cases beyond these are only said to be there. */
    private static final int TERBANYAK = 50;

    private final KasusWilayah kasusWilayah;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final PenghapusPenduduk penghapus;
    private final MusyawarahService musyawarah;
    private final AkunOrangService akunOrang;

    PenyebutLain(KasusWilayah kasusWilayah, KasusService kasusService, BerkasService berkas, PenghapusPenduduk penghapus,
            MusyawarahService musyawarah, AkunOrangService akunOrang) {
        this.kasusWilayah = kasusWilayah;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.penghapus = penghapus;
        this.musyawarah = musyawarah;
        this.akunOrang = akunOrang;
    }

    /**
     * Sentence by sentence.
     *
     * @param tentang ids of the cases about him, which are told by themselves
     * @param registerDihapus whether the register itself no longer says who he is
     */
    List<String> tetap(String orang, Kasus permintaan, String wilayahId, Collection<String> tentang, boolean registerDihapus) {
        List<String> hasil = new ArrayList<>(kasus(orang, permintaan, wilayahId, tentang));
        int daftar = musyawarah.jumlahDaftar(orang);
        if (daftar > 0) {
            hasil.add("Namanya pada daftar " + daftar + " musyawarah tetap: daftar hadir ialah lampiran berita acara, dan sahnya "
                    + "musyawarah dihitung darinya.");
        }
        if (akunOrang.akun(orang).isPresent()) {
            hasil.add("Akunnya tetap: akun itu menunjukkan siapa yang bertindak dalam berkas.");
        }
        if (registerDihapus) {
            hasil.add("Kapan seseorang tinggal di RT mana dan tercatat pada kartu mana tetap, tanpa menyebut siapa: jumlah KK dan warga "
                    + "pada suatu hari dihitung darinya. Nomor kartu yang juga memuat orang lain tetap: itu data mereka.");
        }
        hasil.add("Rangka berkas kasusnya dan catatan penghapusannya tetap: keduanya tidak menyebut orang yang datanya dihapus.");
        hasil.add("Alasan penarikan dan koreksi kasus, komentar pada tugas, pemberitahuan kepada kantor, dan nama yang diketik bebas dalam "
                + "kasus lain tanpa dipilih dari daftar tidak dikenali Rukun dan tetap sebagaimana ditulis.");
        hasil.add("Permintaan yang ditolak sebelum orang ini terdaftar dikenali dari NIK dan namanya yang persis sama; yang NIK atau namanya salah "
                + "ketik tidak dikenali dan isinya tetap sampai masa simpannya berakhir.");
        hasil.add("Catatan siapa membaca berkas atau mencari namanya, percobaan yang ditolak, dan draf yang belum dikirim hilang bila masa "
                + "simpannya masing-masing berakhir; salinan cadangan bila dibuang pengelola Rukun.");
        hasil.add("Kasus permintaan ini, suratnya, dan naskahnya tetap sampai masa simpannya berakhir: bukti bahwa permintaan dijawab.");
        return hasil;
    }

    private List<String> kasus(String orang, Kasus permintaan, String wilayahId, Collection<String> tentang) {
        Map<String, Kasus> semua = new LinkedHashMap<>();
        kasusWilayah.menyebut(orang, false, TERBANYAK + 1).forEach(k -> semua.put(k.id(), k));
        kasusService.semua(penghapus.mengubah(orang)).forEach(k -> semua.put(k.id(), k));
        semua.keySet().removeAll(tentang);
        semua.values().removeIf(k -> k.id().equals(permintaan.id()) || k.status() == StatusKasus.BERJALAN);
        semua.keySet().retainAll(berkas.berisi(semua.keySet()));
        Set<String> disini = kasusWilayah.dalam(List.of(wilayahId), semua.keySet());
        List<String> hasil = semua.values().stream().filter(k -> disini.contains(k.id())).limit(TERBANYAK)
                .map(k -> "Isi kasus " + k.nomor() + ", " + k.judul() + " tetap sampai masa simpannya berakhir: ia menyebut orang ini, "
                        + "tetapi bukan tentang dirinya.").collect(Collectors.toCollection(ArrayList::new));
        int lain = semua.size() - hasil.size();
        if (lain > 0) {
            hasil.add("Isi " + lain + (semua.size() > TERBANYAK ? " kasus lain atau lebih" : " kasus lain") + ", juga di wilayah lain, yang menyebut "
                    + "orang ini tetap sampai masa simpannya berakhir; tentang yang disimpan pemerintah daerah lain penghapusannya diminta di sana.");
        }
        return hasil;
    }
}
