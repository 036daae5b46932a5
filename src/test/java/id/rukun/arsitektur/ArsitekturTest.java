package id.rukun.arsitektur;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import id.rukun.RukunApplication;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Ketentuan;
import id.rukun.isian.formulir.Formulir;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who may enter which room. A rule that matches no class fails too, so a renamed room cannot slip out unwatched. */
@AnalyzeClasses(packages = "id.rukun", importOptions = DoNotIncludeTests.class)
class ArsitekturTest {

    private static final String[] RUANG_BERSAMA = {
        "id.rukun.hukum..", "id.rukun.tenggat..", "id.rukun.wilayah..", "id.rukun.penduduk..", "id.rukun.jabatan..",
        "id.rukun.berkas..", "id.rukun.dokumen..", "id.rukun.isian..", "id.rukun.pemberitahuan..", "id.rukun.engine..",
        "id.rukun.pengawasan..", "id.rukun.meja..", "id.rukun.draf..", "id.rukun.lampiran..",
        "id.rukun.akun..", "id.rukun.panduan..", "id.rukun.simpanan..", "id.rukun.portal..",
        "id.rukun.penomoran..", "id.rukun.impor..", "id.rukun.masasimpan.."};
    /** The rules of each regulation. */
    private static final String[] PERATURAN = {"id.rukun.hukum.pergub171..", "id.rukun.hukum.perwalibukittinggi..",
        "id.rukun.hukum.perwalibanjar.."};
    /** Words that two of them have in common. */
    private static final String KATA_BERSAMA = "id.rukun.hukum.koordinasi..";
    private static final String KEBIJAKAN = "id.rukun.hukum.kebijakan..";
    private static final String[] KELUARGA_BERSAMA = {"id.rukun.prosedur.musyawarah..", "id.rukun.prosedur.keputusan..",
        "id.rukun.prosedur.kepengurusan.."};
    private static final String PROSES = "id.rukun.prosedur.*.proses..";
    private static final int TERBANYAK_SEFOLDER = 25;
    private static final String INTERNAL_MESIN = "org.camunda.bpm.engine.impl..";

    @ArchTest
    static final ArchRule LAW_IS_PURE = classes().that().resideInAPackage("id.rukun.hukum..")
            .and().resideOutsideOfPackages("id.rukun.hukum.api..", "id.rukun.hukum.muat..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "id.rukun.tenggat..", "id.rukun.hukum..")
                    .and(not(resideInAnyPackage("id.rukun.hukum.api..", "id.rukun.hukum.muat.."))))
            .because("a rule must be readable, testable and quotable without any framework");

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_RULE = noClasses().that().resideInAPackage("id.rukun.hukum")
            .should().dependOnClassesThat(resideInAnyPackage(PERATURAN).or(resideInAnyPackage(KATA_BERSAMA, KEBIJAKAN)))
            .because("a rule is added by adding a file, never by changing the kernel");

    @ArchTest
    static final ArchRule REGULATION_KNOWS_NO_POLICY = noClasses().that().resideInAnyPackage(PERATURAN)
            .should().dependOnClassesThat().resideInAPackage(KEBIJAKAN)
            .because("a policy of Rukun is never part of what a regulation says");

    @ArchTest
    static final ArchRule REGULATIONS_KNOW_NOT_EACH_OTHER = slices().matching("id.rukun.hukum.(per*)..")
            .should().notDependOnEachOther()
            .because("what binds one government is never asked of another; words that they share stand in koordinasi");

    @ArchTest
    static final ArchRule SHARED_ROOMS_SERVE_EVERY_GOVERNMENT = noClasses()
            .that().resideInAnyPackage("id.rukun.engine..", "id.rukun.berkas..", "id.rukun.isian..",
                    "id.rukun.pemberitahuan..", "id.rukun.pengawasan..", "id.rukun.meja..", "id.rukun.draf..",
                    "id.rukun.lampiran..", "id.rukun.akun..", "id.rukun.simpanan..", "id.rukun.portal..", "id.rukun.penomoran..",
                    "id.rukun.dokumen..", "id.rukun.impor..", "id.rukun.masasimpan..", "id.rukun.prosedur.tindakan..",
                    "id.rukun.prosedur.harian..")
            .should().dependOnClassesThat().resideInAnyPackage(PERATURAN)
            .because("a regulation is never named to a government that it does not bind");

    @ArchTest
    static final ArchRule DOORS_OF_THE_LAW = classes()
            .that().resideInAnyPackage("id.rukun.hukum.api..", "id.rukun.hukum.muat..")
            .should().onlyHaveDependentClassesThat().resideInAnyPackage("id.rukun.hukum.api..", "id.rukun.hukum.muat..")
            .because("REST and the loader are edges: everybody else asks the catalogue");

    @ArchTest
    static final ArchRule CAMUNDA_HAS_ITS_ROOMS = noClasses()
            .that(not(resideInAnyPackage("id.rukun.engine..", PROSES, "id.rukun.pengawasan.."))
                    .and(not(belongToAnyOf(RukunApplication.class))))
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("the engine will be replaced by a successor; only these rooms may have to change then");

    @ArchTest
    static final ArchRule ENGINE_INTERNALS_HAVE_ONE_ROOM = noClasses()
            .that().resideOutsideOfPackage("id.rukun.engine.internal..")
            .should().dependOnClassesThat(resideInAPackage(INTERNAL_MESIN)
                    .and(not(belongToAnyOf(FormFieldValidationException.class, Authentication.class))))
            .because("internals change without notice; these two types are public in practice");

    @ArchTest
    static final ArchRule WHO_IS_SIGNED_IN_IS_ASKED_IN_ENGINE = noClasses()
            .that().resideOutsideOfPackage("id.rukun.engine..")
            .should().dependOnClassesThat(belongToAnyOf(Authentication.class))
            .because("procedures get the acting official from their Langkah");

    @ArchTest
    static final ArchRule INTERNALS_STAY_IN_ENGINE = classes().that().resideInAPackage("id.rukun.engine.internal..")
            .should().onlyHaveDependentClassesThat().resideInAPackage("id.rukun.engine..")
            .because("what touches the engine's internals is offered to others by the engine room");

    @ArchTest
    static final ArchRule ROOMS_OF_THE_ENGINE_STAND_ON_EACH_OTHER = slices().matching("id.rukun.engine.(*)..")
            .should().beFreeOfCycles()
            .because("a room of the engine is understood from those below it");

    @ArchTest
    static final ArchRule WORDS_OF_THE_ENGINE_KNOW_NO_ROOM = noClasses().that().resideInAPackage("id.rukun.engine")
            .should().dependOnClassesThat().resideInAPackage("id.rukun.engine.*..")
            .because("what all rooms share must not need one of them");

    @ArchTest
    static final ArchRule INTERNALS_KNOW_NO_ROOM = noClasses().that().resideInAPackage("id.rukun.engine.internal..")
            .should().dependOnClassesThat(resideInAPackage("id.rukun.engine.*..")
                    .and(not(resideInAPackage("id.rukun.engine.internal.."))))
            .because("what touches the engine asks through a port, so that a new release is checked in one room");

    @ArchTest
    static final ArchRule PROCEDURES_USE_THE_OPEN_ROOMS = noClasses().that().resideInAPackage("id.rukun.prosedur..")
            .should().dependOnClassesThat().resideInAnyPackage("id.rukun.engine.guard..", "id.rukun.engine.release..",
                    "id.rukun.engine.door..")
            .because("who is let in, how a release moves and what the doors answer is the same for every procedure");

    @ArchTest
    static final ArchRule DOORS_ARE_EDGES = classes().that().resideInAPackage("id.rukun.engine.door..")
            .should().onlyHaveDependentClassesThat()
            .resideInAnyPackage("id.rukun.engine.door..", "id.rukun.demo.timemachine..", "id.rukun.meja..",
                    "id.rukun.portal..")
            .because("HTTP is one way to the rooms; only the time machine, the inbox and the public pages bring commands and "
                    + "files of their own");

    @ArchTest
    static final ArchRule FILES_LIE_BEHIND_ONE_PORT = noClasses().that().resideInAnyPackage("id.rukun.lampiran..",
                    "id.rukun.dokumen..", "id.rukun.simpanan..")
            .and().haveSimpleNameNotStartingWith("FolderPenyimpanan")
            // What waits for a moment is no file of a room.
            .and().doNotHaveSimpleName("TempatSekejap")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
            .because("where files lie is one implementation's business: a folder now, another store later");

    @ArchTest
    static final ArchRule DEMO_DATA_KNOW_NO_TIME_MACHINE = noClasses().that().resideInAPackage("id.rukun.demo.data..")
            .should().dependOnClassesThat().resideInAPackage("id.rukun.demo.timemachine..")
            .because("data are made once, whatever the clock does afterwards");

    @ArchTest
    static final ArchRule FAMILIES_MEET_IN_BPMN = slices().matching("id.rukun.prosedur.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(KELUARGA_BERSAMA).and(not(resideInAPackage(PROSES))))
            .because("a family is added or removed alone; only musyawarah, keputusan and kepengurusan are shared, but for their steps");

    @ArchTest
    static final ArchRule MEETINGS_KNOW_NO_CALLER = noClasses().that().resideInAPackage("id.rukun.prosedur.musyawarah..")
            .should().dependOnClassesThat().resideInAPackage("id.rukun.hukum.pergub171.penataan..")
            .because("twenty procedures hold meetings; what one of them wants otherwise is a mode in its own family");

    @ArchTest
    static final ArchRule SHARED_ROOMS_KNOW_NO_FAMILY = noClasses().that().resideInAnyPackage(RUANG_BERSAMA)
            .should().dependOnClassesThat().resideInAnyPackage("id.rukun.prosedur..", "id.rukun.demo..")
            .because("shared rooms serve procedures that are not written yet");

    @ArchTest
    static final ArchRule NOBODY_NEEDS_THE_DEMO = classes().that().resideInAPackage("id.rukun.demo..")
            .should().onlyHaveDependentClassesThat().resideInAPackage("id.rukun.demo..")
            .because("production runs without it");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_ROOMS = slices().matching("id.rukun.(*)..").should().beFreeOfCycles()
            .because("rooms are understood one after the other");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_FOLDERS = slices().assignedFrom(new TiapFolder())
            .should().beFreeOfCycles()
            .because("a folder is understood without those that stand on it");

    @ArchTest
    static void foldersAreSeenAtAGlance(JavaClasses kelas) {
        assertThat(kelas.stream().filter(JavaClass::isTopLevelClass).filter(k -> !k.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((folder, berapa) -> assertThat(berapa).as(folder + ": a room of its own for what belongs"
                        + " together").isLessThanOrEqualTo(TERBANYAK_SEFOLDER));
    }

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_FAMILIES = slices().matching("id.rukun.prosedur.(*)..")
            .should().beFreeOfCycles()
            .because("a family that calls another is never called back in Java");

    @ArchTest
    static final ArchRule FAMILY_DOES_NOT_NEED_ITS_PROCESS = noClasses()
            .that().resideInAPackage("id.rukun.prosedur..").and().resideOutsideOfPackage(PROSES)
            .should().dependOnClassesThat().resideInAPackage(PROSES)
            .because("services and entities work without an engine, the delegates sit on top");

    @ArchTest
    static final ArchRule DELEGATES_ARE_PRIVATE_TO_THEIR_PROCESS = classes()
            .that(assignableTo(JavaDelegate.class).or(assignableTo(ExecutionListener.class))
                    .or(assignableTo(TaskListener.class)))
            .and().resideOutsideOfPackage("id.rukun.engine..")
            .should().bePackagePrivate().andShould().resideInAPackage(PROSES)
            .because("a delegate is reached through its model only");

    @ArchTest
    static final ArchRule STEPS_THAT_ASK_CHANGE_NOTHING = methods().that().areAnnotatedWith(TugasModel.class)
            .and().haveRawParameterTypes(Pertanyaan.class)
            .should(TidakMengubahApaPun.metode())
            .because("a reader of the model finds every effect as a task of its own");

    @ArchTest
    static final ArchRule WHAT_IS_ASKED_BACK_CHANGES_NOTHING = methods().that().areAnnotatedWith(SebelumDikirim.class)
            .should(TidakMengubahApaPun.metode()).andShould().bePackagePrivate()
            .andShould().beDeclaredInClassesThat(simpleNameEndingWith("TanyaBalik").and(resideInAPackage(PROSES)))
            .because("who returns to his form has done nothing yet");

    @ArchTest
    static final ArchRule STEPS_STAND_TOGETHER = methods().that().areAnnotatedWith(TugasModel.class)
            .should().beDeclaredInClassesThat(simpleNameEndingWith("Langkah").and(resideInAPackage(PROSES)))
            .andShould().bePackagePrivate()
            .because("a step is reached through its model only, and who reads the drawing finds them in its order");

    /** By the register, the engine behind a shared room, a variable, another case: each is found where it is. */
    @ArchTest
    static void effectsAreFound(JavaClasses kelas) {
        assertThat(Stream.of("keputusan.proses.PersetujuanLangkah.catatJawaban",
                        "tindakan.proses.PermintaanLangkah.tahapTujuan", "tindakan.proses.PelaksanaanTindakanLangkah.tarik",
                        "keputusan.proses.RancanganLangkah.peninjau",
                        "tindakan.proses.PelaksanaanTindakanLangkah.masukkanIsian",
                        "penggabungan.proses.PenetapanLangkah.gabungkan",
                        "penggabungan.proses.PenetapanLangkah.dampakRw"))
                .allSatisfy(nama -> assertThat(perubahan(nama, kelas)).isNotEmpty());
        assertThat(perubahan("tindakan.proses.PermintaanLangkah.tahapTujuan", kelas))
                .as("a field of an entity, two calls away").anyMatch(apa -> apa.contains("TindakanKasus.sasaran"));
    }

    private static Collection<String> perubahan(String langkah, JavaClasses kelas) {
        int titik = langkah.lastIndexOf('.');
        return TidakMengubahApaPun.perubahan(Set.of(kelas.get("id.rukun.prosedur." + langkah.substring(0, titik))
                .getMethod(langkah.substring(titik + 1), Langkah.class)));
    }

    @ArchTest
    static final ArchRule DELEGATES_ARE_CALLED_DELEGATE = classes()
            .that().implement(JavaDelegate.class)
            .should().haveSimpleNameEndingWith("Delegate")
            .because("who reads a model tells what it runs from what it asks for a value");

    @ArchTest
    static final ArchRule ONE_CLOCK = noClasses().that().resideOutsideOfPackage("id.rukun.tenggat..")
            .should().accessTargetWhere(new MembacaJamSendiri())
            .because("the time machine moves one clock, and all dates are Jakarta's");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule NO_PRINTING = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .because("a log line has a level and a place");

    @ArchTest
    static final ArchRule RULES_ARE_COMPLETE = classes()
            .that(assignableTo(Aturan.class)).and().areNotInterfaces()
            .should().haveModifier(JavaModifier.FINAL)
            .andShould().beAnnotatedWith(Ketentuan.class)
            .andShould().resideInAnyPackage(Stream.concat(Stream.of(PERATURAN), Stream.of(KEBIJAKAN)).toArray(String[]::new))
            .because("a rule states its id, basis and strength, and another reading is another class, not a subclass");

    @ArchTest
    static final ArchRule ISIAN_ARE_RECORDS = classes().that().areAnnotatedWith(Formulir.class)
            .should().beRecords().andShould().haveSimpleNameEndingWith("Isian")
            .andShould().resideInAPackage("id.rukun.prosedur.*.formulir..")
            .because("what a person sent is kept as it came, in the family whose form it is");

    @ArchTest
    static final ArchRule REFUSALS_ARE_INDONESIAN = classes().that().areRecords()
            .and().resideInAPackage("id.rukun.prosedur..")
            .should(new BatasanBerbahasaIndonesia())
            .because("an official reads why a field was refused");
}
