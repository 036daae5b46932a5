package id.rukun.isian.arsip;

import id.rukun.isian.KamusIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.SifatIsian;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a case as its submissions tell it: which of them stand, which fell when it went back. */
@Service
@Transactional
public class RiwayatIsian {

    private final IsianRepository isian;
    private final PemakaianIsianRepository pemakaian;
    private final KamusIsian kamus;

    RiwayatIsian(IsianRepository isian, PemakaianIsianRepository pemakaian, KamusIsian kamus) {
        this.isian = isian;
        this.pemakaian = pemakaian;
        this.kamus = kamus;
    }

    /** The submissions of the case's own tasks that nothing supersedes, in the order of its course. */
    @Transactional(readOnly = true)
    public List<Kiriman> semua(String kasusId) {
        return menurutKedatangan(kasusId).sorted(Comparator.comparingLong(Kiriman::posisi)).toList();
    }

    /** @throws NoSuchElementException if the submission does not stand in the case */
    @Transactional(readOnly = true)
    public Kiriman satu(String kasusId, String id) {
        return semua(kasusId).stream().filter(k -> k.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Isian " + id + " tidak berlaku pada kasus ini."));
    }

    /**
     * The place of a submission in the course of its case, also when it is superseded.
     *
     * @throws NoSuchElementException if there is no such submission in the case
     */
    @Transactional(readOnly = true)
    public long posisi(String kasusId, String id) {
        List<BarisIsian> baris = isian.riwayat(kasusId);
        return baris.stream().filter(b -> b.id().equals(id)).findFirst().map(b -> pertama(b, pendahulu(baris)))
                .map(BarisIsian::urutan)
                .orElseThrow(() -> new NoSuchElementException("Isian " + id + " tidak ada pada kasus ini."));
    }

    /**
     * The submission of a step that fell and is to be given anew: of those in a queue and of facts the first, since
     * each tells of another event; of decisions and drafts the latest, unless a newer one stands.
     */
    @Transactional(readOnly = true)
    public Optional<Kiriman> gugur(String kasusId, String aktivitas, String unitId) {
        List<Kiriman> langkah = menurutKedatangan(kasusId)
                .filter(k -> k.aktivitas().equals(aktivitas) && k.unitId().equals(unitId)).toList();
        if (langkah.stream().anyMatch(k -> k.antrean() != null || fakta(k))) {
            return langkah.stream().filter(Kiriman::gugur).min(Comparator.comparingLong(Kiriman::posisi));
        }
        return langkah.stream().reduce((lama, baru) -> baru).filter(Kiriman::gugur);
    }

    private boolean fakta(Kiriman kiriman) {
        return kamus.cari(kiriman.formulir()).orElseThrow().getAnnotation(Formulir.class).sifat() == SifatIsian.FAKTA;
    }

    /**
     * Who has said what the case is about, whatever became of it: logins, and ids of the persons for whom somebody entered it. Whoever
     * asked first asked, also where another one has put it right since.
     */
    @Transactional(readOnly = true)
    public Set<String> pengaju(String kasusId) {
        List<String> pokok = kamus.semua().entrySet().stream().filter(satu -> satu.getValue().getAnnotation(Formulir.class).pokok())
                .map(Map.Entry::getKey).toList();
        return isian.pengirim(kasusId, pokok).stream().flatMap(Arrays::stream).filter(Objects::nonNull).map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** Ids of the cases to which a person, with one of his logins, or one of the offices has submitted something. */
    @Transactional(readOnly = true)
    public Set<String> kasus(Collection<String> akun, Collection<String> kantor) {
        return isian.kasusDiikuti(akun, kantor);
    }

    /** Whether one of the offices has submitted something to the case. */
    @Transactional(readOnly = true)
    public boolean kantorIkutSerta(String kasusId, Collection<String> kantor) {
        return isian.existsByKasusIdAndKantorIn(kasusId, kantor);
    }

    /** To which of some cases one of the offices has submitted something; see {@link #kantorIkutSerta}. */
    @Transactional(readOnly = true)
    public Set<String> diikutiKantor(Collection<String> kasusIds, Collection<String> kantor) {
        return kasusIds.isEmpty() || kantor.isEmpty() ? Set.of() : isian.diikutiKantor(kasusIds, kantor);
    }

    /** In how many cases, but for one, one of some logins has submitted something for an office since a moment. */
    @Transactional(readOnly = true)
    public int jumlahKasus(Collection<String> akun, String kantor, Instant sejak, String kecuali) {
        return isian.jumlahKasus(akun, kantor, sejak, kecuali);
    }

    /** Groups of the offices that have submitted the forms of tasks, by the id of the task. */
    @Transactional(readOnly = true)
    public Map<String, String> kantorTugas(String kasusId) {
        return isian.riwayat(kasusId).stream().filter(b -> b.tugasId() != null && b.kantor() != null)
                .collect(Collectors.toMap(BarisIsian::tugasId, BarisIsian::kantor, (dahulu, kemudian) -> kemudian));
    }

    /** Group of the office that opened the case with a start form. */
    @Transactional(readOnly = true)
    public Optional<String> kantorPembuka(String kasusId) {
        return isian.riwayat(kasusId).stream().filter(b -> b.tugasId() == null && b.kantor() != null)
                .map(BarisIsian::kantor).findFirst();
    }

    /** Submissions fall; {@code antrean} names the return that will hand them in again, or is {@code null}. */
    public void gugurkan(Collection<String> ids, String antrean) {
        pemakaian.findAllById(ids).forEach(p -> p.gugur(antrean));
    }

    /** A submission is used again, or a correction for the first time. */
    public void pakai(String id, String prosesId) {
        pemakaian.findById(id).orElseGet(() -> pemakaian.save(new PemakaianIsian(id, prosesId))).dipakai(prosesId);
    }

    /** A submission that was kept in this moment is used: nobody can have used it before. */
    void pakaiBaru(String id, String prosesId) {
        pemakaian.save(new PemakaianIsian(id, prosesId));
    }

    /** A correction takes the place of what it corrects, in the queue of the same return too. */
    public void masukkanKoreksi(Kiriman lama, String baru, String antrean) {
        pemakaian.save(new PemakaianIsian(baru, lama.prosesId())).gugur(antrean);
    }

    /** What is left in the queue of a return stays fallen. */
    public void kosongkanAntrean(String antrean) {
        pemakaian.findByAntrean(antrean).forEach(PemakaianIsian::keluarDariAntrean);
    }

    /** Takes submissions out of the queue in which they stand. */
    public void keluarkan(Collection<String> ids) {
        pemakaian.findAllById(ids).forEach(PemakaianIsian::keluarDariAntrean);
    }

    private Stream<Kiriman> menurutKedatangan(String kasusId) {
        List<BarisIsian> baris = isian.riwayat(kasusId);
        Map<String, BarisIsian> pendahulu = pendahulu(baris);
        return baris.stream()
                .filter(b -> b.digantikanOleh() == null && b.prosesId() != null)
                .map(b -> kiriman(b, pertama(b, pendahulu)));
    }

    /** What each submission supersedes, by the id of that which supersedes it. */
    private static Map<String, BarisIsian> pendahulu(List<BarisIsian> baris) {
        Map<String, BarisIsian> pendahulu = new HashMap<>();
        baris.stream().filter(b -> b.digantikanOleh() != null).forEach(b -> pendahulu.put(b.digantikanOleh(), b));
        return pendahulu;
    }

    private static BarisIsian pertama(BarisIsian baris, Map<String, BarisIsian> pendahulu) {
        BarisIsian asal = baris;
        while (pendahulu.containsKey(asal.id())) {
            asal = pendahulu.get(asal.id());
        }
        return asal;
    }

    private static Kiriman kiriman(BarisIsian kini, BarisIsian asal) {
        return new Kiriman(kini.id(), asal.urutan(), kini.formulir(),
                new TempatIsian(asal.aktivitas(), asal.unitId(), asal.kantor()), asal.tugasId(), kini.pelaku(),
                kini.jabatan(), kini.diterimaPada(), kini.prosesId(), kini.gugur(), kini.antrean());
    }

    /**
     * What a person has submitted, or was submitted for him, in some cases, oldest first.
     *
     * @param akun his logins
     * @param orang his id in the register
     */
    @Transactional(readOnly = true)
    public List<KirimanOrang> dariOrang(Collection<String> kasusIds, Collection<String> akun, String orang) {
        return kasusIds.isEmpty() ? List.of() : isian.dariOrang(kasusIds, akun.isEmpty() ? List.of("") : akun, orang);
    }
}
