package id.rukun.hukum;

import id.rukun.hukum.Parameter.Pengubah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rules with all their editions: finds the one in force, puts the facts to it and returns the receipt. */
public final class KatalogAturan {

    private final Map<String, List<Edisi>> aturan = new TreeMap<>();
    private final Map<String, String> pemilikKode = new TreeMap<>();
    private final ParameterHukum parameter;

    /**
     * @param semua one instance of every rule class
     * @throws HukumTidakSahException naming the class that is incomplete, overlaps another edition, declares a
     *     parameter that does not exist, or a reason code that belongs to another rule
     */
    public KatalogAturan(Collection<? extends Aturan<?>> semua, ParameterHukum parameter) {
        this.parameter = parameter;
        semua.forEach(this::tambah);
    }

    /**
     * Asks the edition in force of the rule that has the same id as the given class.
     *
     * @param edisi start day of the case, which keeps its edition
     * @throws IllegalArgumentException if no edition is in force on that day
     */
    public <F extends Record> Putusan periksa(Class<? extends Aturan<F>> aturan, F fakta, LocalDate edisi) {
        return periksa(KeteranganAturan.dari(aturan).id(), fakta, edisi);
    }

    /** @throws IllegalArgumentException if no edition is in force on that day or the facts are of another rule */
    public Putusan periksa(String id, Record fakta, LocalDate edisi) {
        Edisi berlaku = edisi(id)
                .filter(e -> e.keterangan().masa().memuat(edisi))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Aturan " + id + " tidak berlaku pada " + edisi));
        FaktaWajib.pastikan(id, berlaku.keterangan().fakta(), fakta);
        return berlaku.periksa(fakta, parameter.pada(edisi, Set.copyOf(berlaku.keterangan().parameter())))
                .denganDasar(dasar(berlaku.keterangan(), edisi));
    }

    /**
     * The legal basis of a rule as it is cited on a day: where a number that it reads was set anew, with what has amended it.
     *
     * @throws IllegalArgumentException if no edition is in force on that day
     */
    public String dasar(Class<? extends Aturan<?>> aturan, LocalDate edisi) {
        String id = KeteranganAturan.dari(aturan).id();
        return cari(id, edisi).map(KeteranganAturan::dasar)
                .orElseThrow(() -> new IllegalArgumentException("Aturan " + id + " tidak berlaku pada " + edisi));
    }

    private String dasar(KeteranganAturan keterangan, LocalDate edisi) {
        return keterangan.dasar() + Pengubah.sebagaimana(keterangan.parameter().stream()
                .flatMap(id -> parameter.cari(id, edisi).stream())
                .filter(p -> p.diubahDengan() != null && keterangan.dasar().endsWith(p.regulasi()))
                .sorted(Comparator.comparing(p -> p.masa().mulai())).map(Parameter::diubahDengan).distinct().toList());
    }

    /** Whether any edition of the rule exists. */
    public boolean dikenal(String id) {
        return aturan.containsKey(id);
    }

    /** The description of the edition in force on this day, its legal basis as it is cited then. */
    public Optional<KeteranganAturan> cari(String id, LocalDate tanggal) {
        return edisi(id).map(Edisi::keterangan).filter(k -> k.masa().memuat(tanggal)).findFirst()
                .map(k -> k.denganDasar(dasar(k, tanggal)));
    }

    /** All editions of all rules, by id and first day. */
    public List<KeteranganAturan> semua() {
        return aturan.values().stream()
                .flatMap(List::stream)
                .map(Edisi::keterangan)
                .sorted(Comparator.comparing(KeteranganAturan::id).thenComparing(k -> k.masa().mulai()))
                .toList();
    }

    private Stream<Edisi> edisi(String id) {
        return aturan.getOrDefault(id, List.of()).stream();
    }

    private void tambah(Aturan<?> baru) {
        Edisi edisi = new Edisi(KeteranganAturan.dari(baru.getClass()), baru);
        List<Edisi> ada = aturan.computeIfAbsent(edisi.keterangan().id(), id -> new ArrayList<>());
        ada.forEach(lama -> bandingkan(lama, edisi));
        edisi.keterangan().kodeSendiri().forEach(kode -> pastikanSatuPemilik(edisi, kode));
        edisi.keterangan().parameter().forEach(id -> pastikanParameter(edisi, id));
        ada.add(edisi);
    }

    private static void bandingkan(Edisi lama, Edisi baru) {
        if (lama.keterangan().masa().bertumpang(baru.keterangan().masa())) {
            throw new HukumTidakSahException(baru.kelas() + ": masa berlaku " + baru.keterangan().id()
                    + " bertumpang dengan " + lama.kelas());
        }
        if (lama.keterangan().fakta() != baru.keterangan().fakta()) {
            throw new HukumTidakSahException(baru.kelas() + ": fakta berbeda dari edisi " + lama.kelas());
        }
    }

    private void pastikanSatuPemilik(Edisi edisi, String kode) {
        String id = edisi.keterangan().id();
        String pemilik = pemilikKode.putIfAbsent(kode, id);
        if (pemilik != null && !pemilik.equals(id)) {
            throw new HukumTidakSahException(edisi.kelas() + ": kode " + kode + " milik aturan " + pemilik);
        }
    }

    private void pastikanParameter(Edisi edisi, String id) {
        MasaBerlaku masa = edisi.keterangan().masa();
        if (!parameter.sepanjang(id, masa)) {
            throw new HukumTidakSahException(edisi.kelas() + ": parameter " + id + " tidak ada "
                    + (parameter.cari(id, masa.mulai()).isEmpty() ? "pada " : "sepanjang masa aturan sejak ") + masa.mulai());
        }
    }

    private record Edisi(KeteranganAturan keterangan, Aturan<?> aturan) {

        String kelas() {
            return aturan.getClass().getName();
        }

        @SuppressWarnings("unchecked") // FaktaWajib has compared the type
        Putusan periksa(Record fakta, ParameterBerlaku parameter) {
            return ((Aturan<Record>) aturan).periksa(fakta, parameter);
        }
    }
}
