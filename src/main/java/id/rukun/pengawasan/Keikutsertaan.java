package id.rukun.pengawasan;

import java.util.Collection;

/**
 * Through what a person takes part in cases that are not of his own area.
 *
 * @param akun his logins: cases that he opened or to which he submitted something
 * @param kantor groups of his offices: cases to which one submitted something or in which one has an open task
 * @param sekitar ids of the units around his own whose cases count
 * @param diManaPun through his offices in cases of whole governments
 */
public record Keikutsertaan(Collection<String> akun, Collection<String> kantor, Collection<String> sekitar,
        DiManaPun diManaPun) {

    /**
     * Offices that take part wherever the case lies.
     *
     * @param kantor their groups: cases to which one submitted something or in which one has an open task
     * @param diberitahu groups of those for which it is enough that they were told
     * @param pemerintah ids of the areas of their governments
     */
    public record DiManaPun(Collection<String> kantor, Collection<String> diberitahu, Collection<String> pemerintah) {

        /** The same as a condition on {@code kasus k}. */
        static final String SYARAT = """
                (k.id in (select i.kasus_id from isian i where i.kantor in (:jauh)) or k.nomor in (select e.business_key_
                    from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_ join act_ru_execution e on e.id_ = t.proc_inst_id_
                    where l.group_id_ in (:jauh) and e.business_key_ is not null))""";

        static final String DIBERITAHU =
                "k.id in (select p.kasus_id from pemberitahuan p where p.penerima in (:diberitahu) and p.kasus_id is not null)";
    }

    /** The same as a condition on {@code kasus k}. */
    static final String SYARAT = """
            k.unit_id in (:sekitar) and (k.dibuka_oleh in (:akun)
                or exists (select 1 from isian i where i.kasus_id = k.id and (i.pelaku in (:akun) or i.kantor in (:kantor)))
                or k.nomor in (select e.business_key_ from act_ru_identitylink l
                    join act_ru_task t on t.id_ = l.task_id_ join act_ru_execution e on e.id_ = t.proc_inst_id_
                    where l.group_id_ in (:kantor) and e.business_key_ is not null))""";
}
