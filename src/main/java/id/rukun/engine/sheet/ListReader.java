package id.rukun.engine.sheet;

import id.rukun.berkas.BerkasService;
import id.rukun.engine.internal.CurrentUser;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.StartOffice;
import id.rukun.engine.office.StartRights;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.PencarianDaftar.HalamanDaftar;
import id.rukun.jabatan.KursiAkun;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads a form's long lists for the signed-in person: only for tasks that he sees and procedures that he may start. */
@Component
public class ListReader {

    /** Keeps who looked for persons where there is no case yet in which it could be noted (Pasal 31 UU 27/2022). */
    public interface PencatatPencarian {

        /**
         * Notes a search before it is answered: what is not noted is not given.
         *
         * @param akun login of who looks
         * @param apa what he looks for and where, in words
         * @param jumlah how many rows he is given
         */
        void mencari(String akun, String apa, int jumlah);
    }

    private final SatuPerintah perintah;
    private final StartRights hakMulai;
    private final TaskContext tugasService;
    private final StartOffice kantorMulai;
    private final CurrentUser pengguna;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final PencatatPencarian pencatat;
    private final Map<String, DaftarPilihan> daftar;

    ListReader(SatuPerintah perintah, StartRights hakMulai, TaskContext tugasService, StartOffice kantorMulai,
            CurrentUser pengguna, BerkasService berkas, WilayahService wilayah, PencatatPencarian pencatat,
            List<DaftarPilihan> daftar) {
        this.perintah = perintah;
        this.hakMulai = hakMulai;
        this.tugasService = tugasService;
        this.kantorMulai = kantorMulai;
        this.pengguna = pengguna;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.pencatat = pencatat;
        this.daftar = daftar.stream().collect(Collectors.toMap(DaftarPilihan::nama, d -> d));
    }

    /** Rows of a list for a task; empty if the task is not visible or the list unknown. */
    public Optional<List<BarisPilihan>> tugas(String taskId, String nama) {
        return perintah.tanya(() -> {
            Task tugas = pengguna.akun() == null ? null : tugasService.terlihat(taskId);
            return tugas == null ? Optional.empty() : baris(nama, tugas);
        });
    }

    /** What is searched for in a list for a task, likewise; also what only exact words find. */
    public Optional<HalamanDaftar> tugas(String taskId, String nama, PencarianDaftar pencarian) {
        return perintah.tanya(() -> {
            Task tugas = pengguna.akun() == null ? null : tugasService.terlihat(taskId);
            return tugas == null ? Optional.empty()
                    : baris(nama, tugas).map(semua -> pencarian.dalam(semua, tepat(nama, tugas, pencarian)));
        });
    }

    /** Whoever looks for a person by what he knows of him leaves his trace as well. */
    private List<BarisPilihan> tepat(String nama, Task tugas, PencarianDaftar pencarian) {
        KonteksTugas konteks = tugasService.konteks(tugas);
        List<BarisPilihan> hasil = daftar.get(nama).tepat(konteks, pencarian);
        if (!hasil.isEmpty() && konteks.kasusId() != null) {
            berkas.catatBacaSekali(konteks.kasusId(), pengguna.akun(),
                    "Mencari " + daftar.get(nama).sebutan() + " di luar daftar pada tugas " + tugas.getName());
        }
        return hasil;
    }

    /**
     * Rows of a list for a start form.
     *
     * @throws org.camunda.bpm.engine.AuthorizationException if the person may not start the procedure
     */
    public Optional<List<BarisPilihan>> mulai(String kunci, String nama) {
        return perintah.tanya(() -> {
            Optional<ProcessDefinition> definisi =
                    pengguna.akun() == null ? Optional.empty() : hakMulai.terbaru(kunci);
            return definisi.flatMap(d -> mulai(d, nama));
        });
    }

    /**
     * What is searched for in a list for a start form, likewise; also what only exact words find.
     *
     * @throws org.camunda.bpm.engine.AuthorizationException if the person may not start the procedure
     */
    public Optional<HalamanDaftar> mulai(String kunci, String nama, PencarianDaftar pencarian) {
        return mulai(kunci, nama).map(semua -> pencarian.dalam(semua, dicatat(perintah.tanya(() -> tepat(kunci, nama, pencarian)))));
    }

    /** Rows that only exact words find, with what is noted of the search. */
    private record Temuan(List<BarisPilihan> baris, String apa) {}

    /** There is no case yet: whoever looks for a person leaves his trace where searches by person are kept. */
    private List<BarisPilihan> dicatat(Temuan temuan) {
        if (!temuan.baris().isEmpty()) {
            pencatat.mencari(pengguna.akun(), temuan.apa(), temuan.baris().size());
        }
        return temuan.baris();
    }

    private Temuan tepat(String kunci, String nama, PencarianDaftar pencarian) {
        ProcessDefinition definisi = hakMulai.terbaru(kunci).orElseThrow();
        List<KursiAkun> kantor = kantorMulai.wajib(definisi, pengguna.akun());
        String unit = kantor.stream().map(satu -> wilayah.nama(satu.unitId())).distinct().collect(Collectors.joining(", "));
        String dicari = pencarian.id().isEmpty() ? "“" + pencarian.cari() + "”" : pencarian.id().size() + " orang yang sudah dipilih";
        return new Temuan(kantor.stream().flatMap(satu -> daftar.get(nama).tepat(awal(satu), pencarian).stream()).distinct().toList(),
                dicari + " dalam daftar " + daftar.get(nama).sebutan() + ", " + unit + "; formulir " + definisi.getName());
    }

    private Optional<List<BarisPilihan>> mulai(ProcessDefinition definisi, String nama) {
        List<KursiAkun> kantor = kantorMulai.wajib(definisi, pengguna.akun());
        return kantor.size() > 1 ? gabungan(nama, kantor) : baris(nama, awal(kantor.get(0)));
    }

    /** The rows for all offices among which the person has yet to choose, each with the name of its office's unit. */
    private Optional<List<BarisPilihan>> gabungan(String nama, List<KursiAkun> kantor) {
        return Optional.ofNullable(daftar.get(nama)).map(d -> kantor.stream()
                .flatMap(satu -> d.baris(awal(satu)).stream().map(baris -> di(wilayah.nama(satu.unitId()), baris))).distinct().toList());
    }

    private static BarisPilihan di(String unit, BarisPilihan satu) {
        String keterangan = satu.keterangan().isEmpty() ? unit : satu.keterangan() + ", " + unit;
        return new BarisPilihan(satu.id(), satu.label(), keterangan, satu.kelompok());
    }

    private static KonteksTugas awal(KursiAkun kantor) {
        return new KonteksTugas(null, kantor.unitId(), null, null, Map.of(Variabel.KANTOR_PEMOHON, StartOffice.grup(kantor)));
    }

    /** The list names persons, so its reading is logged as that of the dossier is (UU 27/2022). */
    private Optional<List<BarisPilihan>> baris(String nama, Task tugas) {
        KonteksTugas konteks = tugasService.konteks(tugas);
        Optional<List<BarisPilihan>> isi = baris(nama, konteks);
        if (isi.isPresent() && konteks.kasusId() != null) {
            berkas.catatBacaSekali(konteks.kasusId(), pengguna.akun(),
                    "Membuka daftar " + daftar.get(nama).sebutan() + " pada tugas " + tugas.getName());
        }
        return isi;
    }

    private Optional<List<BarisPilihan>> baris(String nama, KonteksTugas konteks) {
        return Optional.ofNullable(daftar.get(nama)).map(d -> d.baris(konteks));
    }
}
