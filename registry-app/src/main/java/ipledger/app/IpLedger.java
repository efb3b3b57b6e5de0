package ipledger.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 知识产权资产登记与交易账本. Starts the register. */
@SpringBootApplication
public class IpLedger {
    public static void main(String[] arguments) {
        SpringApplication.run(IpLedger.class, arguments);
    }
}
