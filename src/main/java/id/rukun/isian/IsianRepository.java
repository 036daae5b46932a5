package id.rukun.isian;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface IsianRepository extends JpaRepository<Isian, String> {

    Optional<Isian> findFirstByKasusIdAndFormulirAndDigantikanOlehIsNullOrderByUrutanDesc(
            String kasusId, String formulir);
}
