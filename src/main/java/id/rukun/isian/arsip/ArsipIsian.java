package id.rukun.isian.arsip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.isian.formulir.Formulir;
import id.rukun.tenggat.Kalender;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people submit and gives it back in its type. */
@Service
public class ArsipIsian {

    private final IsianRepository isian;
    private final RiwayatIsian riwayat;
    private final ObjectMapper mapper;
    private final Clock jam;

    ArsipIsian(IsianRepository isian, RiwayatIsian riwayat, ObjectMapper mapper, Clock jam) {
        this.isian = isian;
        this.riwayat = riwayat;
        this.mapper = mapper;
        this.jam = jam;
    }

    /**
     * Keeps a submission.
     *
     * @param isi a record annotated with {@link Formulir}
     * @return id of the row
     */
    @Transactional
    public String simpan(AsalIsian asal, Record isi) {
        String id = isian.save(new Isian(asal, Instant.now(jam), kunci(isi.getClass()), json(isi))).id();
        if (asal.tempat() != null && asal.prosesId() != null) {
            riwayat.pakaiBaru(id, asal.prosesId());
        }
        return id;
    }

    /**
     * What was submitted, as JSON with the fields' keys.
     *
     * @throws NoSuchElementException if there is no such row
     */
    @Transactional(readOnly = true)
    public JsonNode nilai(String id) {
        Isian baris = baris(id);
        try {
            return mapper.readTree(baris.isi());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Isian " + id + " tidak terbaca", e);
        }
    }

    /** Key of the form with which something was submitted. */
    @Transactional(readOnly = true)
    public String formulir(String id) {
        return baris(id).formulir();
    }

    /** Day in Jakarta on which it was submitted, also where it is handed in again later. */
    @Transactional(readOnly = true)
    public LocalDate hari(String id) {
        return Kalender.hari(baris(id).diterimaPada());
    }

    /** Who submitted, in which quality. */
    @Transactional(readOnly = true)
    public Pelaku pelaku(String id) {
        return baris(id).pelaku();
    }

    /** For whom it was submitted, and from which paper; empty for who submitted for himself. */
    @Transactional(readOnly = true)
    public Optional<SuratDiwakili> diwakili(String id) {
        return baris(id).diwakili();
    }

    /**
     * A submission, superseded or not.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws IllegalArgumentException if the row was submitted with another form
     * @throws IllegalStateException if its content was erased
     */
    @Transactional(readOnly = true)
    public <T extends Record> T baca(String id, Class<T> jenis) {
        Isian baris = baris(id);
        if (!baris.formulir().equals(kunci(jenis))) {
            throw new IllegalArgumentException(
                    "Isian " + id + " berasal dari formulir " + baris.formulir() + ", bukan " + kunci(jenis) + ".");
        }
        return objek(baris, jenis);
    }

    /** Reads many submissions at once, so that the running transaction finds each of them without asking again. */
    public void siapkan(Collection<String> ids) {
        isian.findAllById(ids);
    }

    /**
     * The last submission of a form that stands in a case, nearest to where it is asked: of the same process instance
     * and unit, else of the unit, else of the whole case's unit.
     *
     * @param prosesId the process instance that asks
     * @param unitId unit that it is about
     * @param unitKasus unit that the case is about
     */
    @Transactional(readOnly = true)
    public <T extends Record> Optional<T> terbaru(String kasusId, String prosesId, String unitId, String unitKasus,
            Class<T> jenis) {
        List<Kiriman> berlaku = riwayat.semua(kasusId).stream()
                .filter(k -> !k.gugur() && k.formulir().equals(kunci(jenis))).toList();
        return terakhir(berlaku, k -> k.unitId().equals(unitId) && k.prosesId().equals(prosesId))
                .or(() -> terakhir(berlaku, k -> k.unitId().equals(unitId)))
                .or(() -> terakhir(berlaku, k -> k.unitId().equals(unitKasus)))
                .map(kiriman -> baca(kiriman.id(), jenis));
    }

    private static Optional<Kiriman> terakhir(List<Kiriman> semua, Predicate<Kiriman> mana) {
        return semua.stream().filter(mana).reduce((lama, baru) -> baru);
    }

    /**
     * Notes that one submission supersedes another of the same form in the same case.
     *
     * @throws NoSuchElementException if one of them does not exist
     * @throws IllegalStateException if the old one is superseded already
     * @throws IllegalArgumentException if the new one belongs to another form or case
     */
    @Transactional
    public void gantikan(String lama, String baru) {
        baris(lama).digantikan(baris(baru));
    }

    /** Erases what was submitted in a case, when its retention has ended; that something was submitted stays known. */
    @Transactional
    public int hapusIsi(String kasusId) {
        return isian.hapusIsi(kasusId, Instant.now(jam));
    }

    private Isian baris(String id) {
        return isian.findById(id).orElseThrow(() -> new NoSuchElementException("Isian " + id + " tidak dikenal."));
    }

    private static String kunci(Class<?> jenis) {
        Formulir formulir = jenis.getAnnotation(Formulir.class);
        if (formulir == null) {
            throw new IllegalArgumentException(jenis.getName() + " is not annotated with @Formulir");
        }
        return formulir.kunci();
    }

    private String json(Record isi) {
        try {
            return mapper.writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be written of " + isi.getClass().getName(), e);
        }
    }

    private <T extends Record> T objek(Isian baris, Class<T> jenis) {
        if (baris.dihapus()) {
            throw new IllegalStateException("Isi isian " + baris.id() + " telah dihapus: masa simpannya berakhir.");
        }
        try {
            return mapper.readValue(baris.isi(), jenis);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Isian " + baris.id() + " no longer fits " + jenis.getName(), e);
        }
    }
}
