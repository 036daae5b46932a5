package id.rukun.prosedur.pencatatan;

import id.rukun.engine.sheet.Lembar;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a change of the register touches while it is decided. Nobody is named who is not named by his office.
 *
 * @param kasus cases under way in the area of who decides, the newest first
 * @param kasusLain how many more there are: elsewhere, or beyond those that are shown
 * @param tugas open tasks, the oldest first
 * @param tugasLain how many more there are
 * @param jabatan posts that are held, as people call them with their days
 * @param musyawarah sentences about meetings still to be held whose participants change
 * @param kunci sentences about cases that hold a unit (RUKUN-POL-04)
 */
public record Dampak(List<KasusTersentuh> kasus, int kasusLain, List<TugasTersentuh> tugas, int tugasLain, List<String> jabatan,
        List<String> musyawarah, List<String> kunci) {

    public static final Dampak KOSONG = new Dampak(List.of(), 0, List.of(), 0, List.of(), List.of(), List.of());

    /** A case that is touched. */
    public record KasusTersentuh(String nomor, String judul) {

        String kalimat() {
            return nomor + ", " + judul;
        }
    }

    /**
     * A task that is touched.
     *
     * @param nomorKasus number of its case
     * @param nama what is to be done
     * @param grup group of the office or of the person whose it is
     * @param pelaksana who works for that office today, as people call it
     */
    public record TugasTersentuh(String nomorKasus, String nama, String grup, String pelaksana) {

        String kalimat() {
            return "“" + nama + "” (kasus " + nomorKasus + "), pada " + pelaksana;
        }
    }

    public boolean kosong() {
        return equals(KOSONG);
    }

    /** Both together, what is the same once. */
    public Dampak dengan(Dampak lain) {
        return new Dampak(gabung(kasus, lain.kasus), kasusLain + lain.kasusLain, gabung(tugas, lain.tugas), tugasLain + lain.tugasLain,
                gabung(jabatan, lain.jabatan), gabung(musyawarah, lain.musyawarah), gabung(kunci, lain.kunci));
    }

    private static <T> List<T> gabung(Collection<T> satu, Collection<T> dua) {
        return Stream.concat(satu.stream(), dua.stream()).distinct().toList();
    }

    /** Numbers of the cases that are touched, by themselves or by a task. */
    public List<String> nomorKasus() {
        return Stream.concat(kasus.stream().map(KasusTersentuh::nomor), tugas.stream().map(TugasTersentuh::nomorKasus)).distinct()
                .toList();
    }

    /** Shows it on the sheet of who decides; that nothing is touched is said as well. */
    public void tampilkan(Lembar lembar) {
        if (kosong()) {
            lembar.fakta("Yang tersentuh", "tidak ada kasus, tugas, jabatan, musyawarah, atau penataan yang sedang berjalan");
            return;
        }
        lembar.fakta("Kasus berjalan yang tersentuh", baris(kasus.stream().map(KasusTersentuh::kalimat), kasusLain, "kasus"));
        lembar.fakta("Tugas yang tersentuh", baris(tugas.stream().map(TugasTersentuh::kalimat), tugasLain, "tugas"));
        lembar.fakta("Jabatan yang dipegang", String.join("\n", jabatan));
        lembar.fakta("Musyawarah yang tersentuh", String.join("\n", musyawarah));
        lembar.fakta("Penataan yang berjalan", String.join("\n", kunci));
    }

    private static String baris(Stream<String> isi, int lain, String apa) {
        return String.join("\n", Stream.concat(isi, Stream.of("dan " + lain + " " + apa + " lain").filter(kata -> lain > 0)).toList());
    }

    /** The same for the dossier, without the tasks, which change from day to day. */
    public List<String> kalimat() {
        return Stream.of(kasus.stream().map(k -> "kasus " + k.kalimat()), Stream.of("kasus lain: " + kasusLain).filter(k -> kasusLain > 0),
                jabatan.stream(), musyawarah.stream(), kunci.stream()).flatMap(s -> s).toList();
    }
}
