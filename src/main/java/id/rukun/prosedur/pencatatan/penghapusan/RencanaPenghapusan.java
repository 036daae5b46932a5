package id.rukun.prosedur.pencatatan.penghapusan;

import id.rukun.berkas.sidik.Sidik;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.AdaYangDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.DataRegisterDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.IsiKasusDihapusAwal;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PerkaraBerjalanMenunggu;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an erasure would erase, and what would stay, as everything is now.
 *
 * @param orangId whose data
 * @param jejak what the register says of him, as a sign: the same text says the same
 * @param register what rests on what the register says
 * @param registerDihapus whether that would be erased
 * @param kalimatRegister the same in words
 * @param kartu how many numbers of cards would be erased with it
 * @param kasus the ended cases about him of which something can still be read
 * @param lain what stays besides, sentence by sentence
 * @param berjalan the cases under way that name him
 */
public record RencanaPenghapusan(String orangId, String jejak, DataRegisterDihapus.Fakta register, boolean registerDihapus,
        String kalimatRegister, int kartu, List<IsiKasus> kasus, List<String> lain, PerkaraBerjalanMenunggu.Fakta berjalan) {

    /**
     * An ended case about him.
     *
     * @param fakta what rests on it
     * @param dihapus whether its contents would be erased
     * @param kalimat the same in words
     */
    public record IsiKasus(String id, IsiKasusDihapusAwal.Fakta fakta, boolean dihapus, String kalimat) {}

    /** Ids of the cases whose contents would be erased. */
    public List<String> kasusDihapus() {
        return kasus.stream().filter(IsiKasus::dihapus).map(IsiKasus::id).sorted().toList();
    }

    /** How much there is to erase. */
    public AdaYangDihapus.Fakta banyaknya() {
        return new AdaYangDihapus.Fakta(kasusDihapus().size(), registerDihapus);
    }

    /** What would be erased, line by line. */
    public List<String> dihapus() {
        return Stream.of(registerDihapus ? Stream.of(kalimatRegister) : Stream.<String>empty(),
                kartu > 0 ? Stream.of("Nomor pada " + kartu + " Kartu Keluarga yang tidak memuat orang lain dihapus.") : Stream.<String>empty(),
                kasus.stream().filter(IsiKasus::dihapus).map(IsiKasus::kalimat)).flatMap(s -> s).toList();
    }

    /** What would stay, and why, line by line. */
    public List<String> tetap() {
        return Stream.of(registerDihapus ? Stream.<String>empty() : Stream.of(kalimatRegister),
                kasus.stream().filter(k -> !k.dihapus()).map(IsiKasus::kalimat), lain.stream()).flatMap(s -> s).toList();
    }

    /** Tells whether something else would be erased by now: the same digest says no. */
    public String sidik() {
        return Sidik.atas(jejak + "|" + registerDihapus + "|" + kartu + "|" + kasusDihapus().stream().collect(Collectors.joining(",")));
    }
}
