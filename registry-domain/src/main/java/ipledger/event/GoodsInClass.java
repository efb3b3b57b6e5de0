package ipledger.event;

import java.util.List;

/**
 * 核定商品服务. The goods of one Nice class.
 *
 * @param niceClass 1 to 45
 */
public record GoodsInClass(int niceClass, List<String> goods) {
    public GoodsInClass {
        goods = List.copyOf(goods);
    }
}
