package id.rukun.engine.help;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.help.Bantuan.AturanDitanya;
import id.rukun.engine.internal.ProcessRows;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.StartRights;
import id.rukun.engine.sheet.FormulirTerbuka;
import id.rukun.engine.sheet.TaskContext;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Ucapan;
import id.rukun.panduan.Panduan;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** Helps with the forms that somebody may open, and says whom he can ask. */
@Service
public class BantuanService {

    private static final String MENGISI = "mengisi-formulir";

    private final SatuPerintah perintah;
    private final TaskContext tugasService;
    private final FormulirTerbuka formulir;
    private final StartRights hakMulai;
    private final BacaanModel model;
    private final TempatBertanyaService bertanya;
    private final PelaksanaKantor pelaksana;
    private final KasusService kasusService;
    private final KatalogAturan katalog;
    private final DaftarProsedur prosedur;
    private final Panduan panduan;
    private final JamRukun jam;

    BantuanService(SatuPerintah perintah, TaskContext tugasService, FormulirTerbuka formulir, StartRights hakMulai,
            BacaanModel model, TempatBertanyaService bertanya, PelaksanaKantor pelaksana, KasusService kasusService,
            KatalogAturan katalog, DaftarProsedur prosedur, Panduan panduan, JamRukun jam) {
        this.perintah = perintah;
        this.tugasService = tugasService;
        this.formulir = formulir;
        this.hakMulai = hakMulai;
        this.model = model;
        this.bertanya = bertanya;
        this.pelaksana = pelaksana;
        this.kasusService = kasusService;
        this.katalog = katalog;
        this.prosedur = prosedur;
        this.panduan = panduan;
        this.jam = jam;
    }

    /** Whom an official can ask, whatever he does. */
    public Bantuan umum(String akun) {
        return new Bantuan(null, null, null, null, null, List.of(), bertanya.untuk(kantor(akun)), null);
    }

    /** Help with a task; empty if the signed-in person does not see it. */
    public Optional<Bantuan> tugas(String taskId, String akun) {
        return perintah.tanya(() -> Optional.ofNullable(tugasService.terlihat(taskId)).map(tugas -> tugas(tugas, akun)));
    }

    private Bantuan tugas(Task tugas, String akun) {
        Kasus kasus = kasusService.kasus(tugasService.tanpaVariabel(tugas).kasusId());
        String kunci = ProcessRows.definition(tugas.getProcessInstanceId()).orElseThrow();
        List<String> grup = tugasService.grup(tugas);
        return bantuan(model.baca(tugas.getProcessDefinitionId(), tugas.getTaskDefinitionKey()), kasus.edisi(),
                List.of(kunci, kasus.prosedur()), List.of(kasus.tenant()), grup.isEmpty() ? kantor(akun) : grup);
    }

    /** Help with the start of a procedure; empty if the signed-in person may not start it. */
    public Optional<Bantuan> mulai(String kunci, String akun) {
        return formulir.mulai(kunci).map(ada -> perintah.tanya(() -> {
            var definisi = hakMulai.terbaru(kunci).orElseThrow();
            return bantuan(model.baca(definisi.getId(), hakMulai.awal(definisi)), jam.hariIni(), List.of(kunci),
                    hakMulai.pemerintah(definisi, akun), kantor(akun));
        }));
    }

    private Bantuan bantuan(BacaanModel.KeteranganTugas langkah, LocalDate edisi, List<String> kunci,
            List<String> pemerintah, List<String> kantor) {
        return new Bantuan(langkah.nama(), langkah.penjelasan(), langkah.prosedur(), langkah.tentang(),
                regulasi(kunci, pemerintah),
                langkah.aturan().stream().flatMap(a -> aturan(a, edisi)).toList(), bertanya.untuk(kantor),
                kunci.stream().filter(panduan::memuat).findFirst().orElse(MENGISI));
    }

    /** The one in force; {@code null} where each of several governments has its own. */
    private String regulasi(List<String> kunci, List<String> pemerintah) {
        List<String> berlaku = pemerintah.stream().flatMap(tenant -> kunci.stream()
                .flatMap(k -> prosedur.regulasi(k, tenant).stream()).limit(1)).distinct().toList();
        return berlaku.size() == 1 ? berlaku.get(0) : null;
    }

    private Stream<AturanDitanya> aturan(Class<? extends Aturan<?>> kelas, LocalDate edisi) {
        return katalog.cari(KutipanAturan.id(kelas), edisi).map(BantuanService::aturan).stream();
    }

    private static AturanDitanya aturan(KeteranganAturan a) {
        return new AturanDitanya(a.id(), a.judul(),
                new Ucapan(a.id(), a.judul(), a.dasar(), a.kekuatan(), a.tafsir()).sumber());
    }

    private List<String> kantor(String akun) {
        return pelaksana.kursi(akun).stream().map(k -> Kantor.idGrup(k.peran(), k.unitId())).distinct().toList();
    }
}
